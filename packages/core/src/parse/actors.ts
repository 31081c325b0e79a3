import type { Case, Id, Program } from '@plumbline/schema'
import { type Path, type Problem, problem } from './problem.js'

/** Steps that a party takes for itself: those a rule leaves to it, and what gives up a chance. */
const partySteps = ({ rules }: Program): ReadonlySet<Id> =>
  new Set([
    'waiver',
    ...rules.flatMap(({ procedure }) =>
      procedure.flatMap(({ step, by, waivedBy }) => [
        ...(by === 'party' ? [step] : []),
        ...(waivedBy === undefined ? [] : [waivedBy]),
      ]),
    ),
  ])

/** Steps that some rule leaves to the authority, its head or a reviewer. */
const authoritySteps = ({ rules }: Program): ReadonlySet<Id> =>
  new Set(rules.flatMap(({ procedure }) => procedure.flatMap(({ step, by }) => (by === 'party' ? [] : [step]))))

const judgeOfItself = (path: Path, by: string): Problem =>
  problem(
    'contradiction',
    path,
    `\`${by}\` 是案中的当事人，不能代表机关`,
    `\`${by}\` is a person of this case, and cannot act for the authority`,
    { zh: '写明经办人员的标识', en: 'name the official who acted' },
  )

/** Nobody decides in its own case, and nobody waives for another whom it also decides about. */
export const actors = (kase: Case, program: Program): readonly Problem[] => {
  const persons = new Set(kase.persons.map(({ id }) => id))
  const [ofParties, ofAuthority] = [partySteps(program), authoritySteps(program)]
  const isPartys = (step: Id): boolean => ofParties.has(step) && !ofAuthority.has(step)
  const officials = new Set([
    kase.authority.id,
    ...kase.determinations.map(({ official }) => official),
    ...kase.procedure.flatMap(({ step, by }) => (isPartys(step) ? [] : [by])),
  ])
  /** A person of the case acts for a party only where it is that party or holds a role of it. */
  const isAnothers = (party: string, by: string): boolean => {
    const actor = kase.persons.find(({ id }) => id === by)
    return actor !== undefined && by !== party && !actor.roles.some(({ of }) => of === party)
  }
  return [
    ...kase.determinations.flatMap(({ official }, index) =>
      persons.has(official) ? [judgeOfItself(['determinations', index, 'official'], official)] : [],
    ),
    ...kase.procedure.flatMap(({ step, by, party }, index) => {
      const path = ['procedure', index, 'by']
      if (!isPartys(step)) return persons.has(by) && !ofParties.has(step) ? [judgeOfItself(path, by)] : []
      return isAnothers(party, by) || (officials.has(by) && !persons.has(by))
        ? [
            problem(
              'contradiction',
              path,
              `\`${step}\` 是当事人自己的行为，\`${by}\` 不能代为`,
              `\`${step}\` is the party's own, and not for \`${by}\` to take`,
              { zh: '写明当事人或者其代理人', en: 'name the party or whoever acts for it' },
            ),
          ]
        : []
    }),
  ]
}
