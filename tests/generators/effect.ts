import { type AmountOrParameter, acts, type CompiledEffect, type CompiledRule } from '@plumbline/schema'
import { anyLaw, compiled, stepsOfPrograms, text } from '../builders/index.js'
import { randomCondition, type Scope } from './conditions.js'
import { randomPeriod, randomRange } from './days.js'
import { eventKinds, matterIds } from './dictionary.js'
import type { Random } from './random.js'

export const roleIds = ['legal-representative', 'principal'] as const
export const stepIds = stepsOfPrograms

const startPoints = (ofRecord: boolean): readonly string[] => [
  'case.asOf',
  'matter.dayFact',
  'step.head-decision',
  'step.service',
  ...(ofRecord ? ['record.dayFact', ...eventKinds.map((event) => `record.event.${event}`)] : []),
]

/** Where the rule stands: its node ids, whether a record triggers it, what it and a nexus can read, and the measures of its nature. */
export interface EffectPlace {
  readonly rule: string
  readonly ofRecord: boolean
  readonly scope: Scope
  readonly matter: Scope
  readonly measures: readonly string[]
}

/** An amount written out or named, the smaller first. */
export const amountRange = (random: Random): { readonly min: AmountOrParameter; readonly max: AmountOrParameter } => {
  if (random.chance(15)) return { min: { parameter: 'p.money' }, max: { parameter: 'p.money' } }
  const [one, other] = [random.int(98, 101), random.int(98, 101)]
  return { min: { n: Math.min(one, other), unit: 'fen' }, max: { n: Math.max(one, other), unit: 'fen' } }
}

const randomAmount = (random: Random): Partial<CompiledEffect> =>
  random.chance(45) ? { amount: { ...amountRange(random), law: [anyLaw] } } : {}

/** Facts that say how grave it is, and which act it is about. */
const randomFactsNamed = (random: Random, { facts }: Scope): Partial<CompiledEffect> => {
  const [gravity, sameAct] = ['gravityFact', 'actId'].map((name) =>
    facts.filter(({ path }) => path.endsWith(`.${name}`)),
  )
  return {
    ...(gravity !== undefined && gravity.length > 0 && random.chance(20) ? { gravity: random.pick(gravity).path } : {}),
    ...(sameAct !== undefined && sameAct.length > 0 && random.chance(25) ? { sameAct: random.pick(sameAct).path } : {}),
  }
}

const randomDuration = (random: Random, starts: readonly string[]): Partial<CompiledEffect> => {
  const law = [anyLaw]
  const kind = random.int(1, 3)
  if (kind === 1)
    return {
      term: {
        ...(random.chance(12)
          ? { min: { parameter: 'p.duration' }, max: { parameter: 'p.duration' } }
          : randomRange(random)),
        from: random.pick(starts),
        law,
      },
    }
  if (kind === 2)
    return { runs: { from: random.pick(starts), ...(random.chance(50) ? { until: random.pick(starts) } : {}), law } }
  return {}
}

/** What follows from a rule: an act and a measure, for some parties, with or without a term, scope, nexus and early end. */
export const randomEffect = (random: Random, place: EffectPlace, index: number): CompiledEffect => {
  const starts = startPoints(place.ofRecord)
  const act = random.chance(60) ? 'impose' : random.pick(acts)
  const roles = random.some(roleIds, 0, 2)
  return {
    act,
    measure: random.pick(place.measures),
    parties: {
      subject: roles.length === 0 || random.chance(70),
      roles: [...roles],
      insteadOf: roles.length > 1 && random.chance(50) ? { principal: 'legal-representative' } : {},
      roleKinds: random.chance(50) ? ['natural-person'] : [],
      ...(roles.length > 0 ? { rolesOn: random.pick(starts) } : {}),
      law: [anyLaw],
    },
    ...randomDuration(random, starts),
    ...randomAmount(random),
    ...randomFactsNamed(random, place.scope),
    scope: [...random.some(matterIds, 0, 2)],
    ...(random.chance(30)
      ? { nexus: compiled(`${place.rule}#then/${index}/nexus`, randomCondition(random, place.matter, 1)) }
      : {}),
    endedBy: random.chance(20) ? [{ event: random.pick(starts), law: [anyLaw] }] : [],
    ...(act === 'contemplate' ? { operative: { law: [], note: text('no operative norm') } } : {}),
  }
}

const pausePoints = [
  'step.prior-notice',
  'step.objection',
  'step.objection-answered',
  'record.event.served',
  'case.asOf',
] as const

/** Notice, objection, decision and service, each with or without a condition and a period, which may be extended or paused. */
export const randomProcedure = (random: Random, { rule, scope }: EffectPlace): CompiledRule['procedure'] =>
  random.some(stepIds.slice(0, 7), 0, 5).map((step) => ({
    step,
    ...(random.chance(25) ? { when: compiled(`${rule}#procedure/${step}`, randomCondition(random, scope, 1)) } : {}),
    by: step === 'objection' ? 'party' : step === 'head-decision' ? 'head' : 'authority',
    ...(random.chance(50)
      ? { within: randomPeriod(random), from: random.pick(['step.prior-notice', 'case.asOf', 'step.head-decision']) }
      : {}),
    ...(random.chance(20)
      ? { extension: { step: random.pick(stepIds), by: randomPeriod(random), law: [anyLaw] } }
      : {}),
    pauses: random.times(0, 2, () => ({
      from: random.pick(pausePoints),
      until: random.pick(pausePoints),
      law: [anyLaw],
    })),
    beforeDecision: step === 'prior-notice' || step === 'objection',
    afterDecision: step === 'service' || step === 'publication',
    ifMissed: random.pick(['void', 'may-not-decide', 'late', 'lapsed']),
    missedLaw: [],
    checklist: random.chance(20) ? [{ item: 'facts', text: text('facts'), law: [anyLaw] }] : [],
    law: [anyLaw],
  }))

export const randomRemedies = (random: Random): CompiledRule['remedies'] =>
  random.times(0, 1, () => ({
    route: 'reconsideration',
    within: randomPeriod(random),
    from: 'step.service',
    parties: random.chance(20) ? ['natural-person' as const] : [],
    against: [],
    law: [anyLaw],
  }))

export const randomRelief = (random: Random): CompiledRule['relief'] =>
  random.times(0, 1, () => ({
    route: 'early-removal',
    acts: [],
    ...(random.chance(60) ? { after: randomPeriod(random) } : {}),
    from: ['step.head-decision'],
    conditions: text('conditions'),
    law: [anyLaw],
  }))
