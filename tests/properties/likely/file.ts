import type { Case, CompiledRule, Day, Id } from '@plumbline/schema'
import type { Frame } from './frame.js'
import { later } from './plainDays.js'

type Taken = Case['procedure'][number]

/** Steps that are taken in few files only, and only where the program knows them: how often in a hundred. */
const seldom: Readonly<Record<string, number>> = {
  objection: 15,
  'hearing-request': 12,
  'stay-ordered': 10,
  'dispute-flagged': 10,
  'leniency-decision': 30,
  'deviation-reasons': 35,
  'extension-approved': 10,
}
const answers: Readonly<Record<string, string>> = {
  'objection-answered': 'objection',
  hearing: 'hearing-request',
  'stay-lifted': 'stay-ordered',
  'dispute-resolved': 'dispute-flagged',
}

/** Before the notice, between notice and decision, and after it. */
const earlier = ['impact-assessment']
const between = [
  'waiver',
  'secrecy-review',
  'legal-review',
  'collective-discussion',
  'leniency-decision',
  'deviation-reasons',
  'choice-of-measure',
]
const after = ['stay-ordered', 'stay-lifted', 'dispute-flagged', 'dispute-resolved']

interface Planned {
  readonly step: Id
  readonly on: Day
}

const chanceOf = (step: Id, diligence: number): number => seldom[step] ?? (step === 'waiver' ? 60 : diligence)

/** The steps of one file, each with its day, in the order in which the law puts them. */
const planned = ({ random, rule, program, days }: Frame, diligence: number): readonly Planned[] => {
  const own = rule.procedure.filter(({ step }) => step !== 'head-decision')
  const before = own.filter(({ afterDecision }) => !afterDecision).map(({ step }) => step)
  const following = own.filter(({ afterDecision }) => afterDecision).map(({ step }) => step)
  const known = (steps: readonly Id[]): readonly Id[] => steps.filter((step) => program.dictionary.steps[step])
  const taken: Planned[] = []
  const take = (step: Id, on: Day): void => {
    const first = answers[step]
    if (first !== undefined && !taken.some((one) => one.step === first)) return
    if (taken.some((one) => one.step === step) || !random.chance(chanceOf(step, diligence))) return
    taken.push({ step, on })
  }
  for (const step of known(earlier)) take(step, later(days.notice, -random.int(1, 20)))
  let day = days.notice
  for (const step of [...before, ...known(between)]) {
    take(step, day)
    day = later(day, random.int(0, 3))
  }
  for (const step of following) take(step, later(days.decision, random.int(0, 8)))
  for (const step of known(after)) take(step, later(days.decision, random.int(0, 60)))
  return taken
}

/** What was done towards each party, mostly as the law asks, sometimes with steps left out. */
export const procedureOf = (frame: Frame, parties: readonly Id[], record: Id | null): readonly Taken[] => {
  const { random, rule, days } = frame
  const diligence = random.pick([100, 100, 100, 96, 85, 50])
  const isDecided = random.chance(75)
  const named = record === null ? {} : { record }
  const own = new Set(rule.procedure.flatMap(({ by, step }) => (by === 'party' ? [step] : [])))
  return parties.flatMap((party): Taken[] => {
    const base = { party, ...named }
    const actor = (step: Id): string => (own.has(step) || step === 'waiver' ? party : 'official')
    const steps = planned(frame, diligence).map(
      ({ step, on }): Taken => ({
        ...base,
        step,
        by: actor(step),
        on,
        knownOn: on,
        ...(random.chance(80) ? { proof: 'receipt' } : {}),
      }),
    )
    const decided = isDecided && random.chance(95) ? measuresOf(rule) : []
    return [
      ...steps,
      ...decided.map(
        (measure): Taken => ({
          ...base,
          step: 'head-decision',
          measure,
          on: days.decision,
          knownOn: days.decision,
          by: 'head',
        }),
      ),
    ]
  })
}

const measuresOf = ({ then }: CompiledRule): readonly Id[] => [...new Set(then.map(({ measure }) => measure))]
