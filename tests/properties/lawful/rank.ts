import type { Case, Effect } from '@plumbline/schema'
import { type Asked, each, type Property, shown, standing } from './property.js'
import { hasTheRank } from './ranks.js'
import { groundsRead, kindOfPerson } from './readings.js'

const proposalAlone = (kase: Case, { id, proposal }: Effect) =>
  proposal !== null && id.endsWith(`:${proposal}`) ? kase.proposals.find((one) => one.id === proposal) : undefined

/** What empowers: the provisions that the proposal claims where it stands alone, else those of the rules behind it. */
const empoweringOf = ({ program, case: kase }: Asked, effect: Effect) => {
  const claims = proposalAlone(kase, effect)?.claims.map(({ law }) => law) ?? []
  return claims.length > 0
    ? claims
    : groundsRead(program, kase, effect).flatMap(({ rule }) =>
        rule.basis.flatMap(({ role, law }) => (role === 'empowers' ? [law] : [])),
      )
}

export const rank: Property = {
  id: 'rank',
  sentence: 'no adverse effect without a basis of the rank its nature needs',
  ask: (asked) =>
    each(standing(asked.decision), (effect) => {
      const { program, case: kase } = asked
      const founded = {
        effect,
        party: kindOfPerson(kase, effect.on),
        asOf: kase.asOf,
        empowering: empoweringOf(asked, effect),
      }
      return hasTheRank(program, founded) ? null : `${shown(effect)} on ${founded.empowering.join(', ') || 'nothing'}`
    }),
}
