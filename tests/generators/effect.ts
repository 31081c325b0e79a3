import { acts, type CompiledEffect, type CompiledRule } from '@plumbline/schema'
import { anyLaw, compiled, text } from '../builders/index.js'
import { randomCondition, type Scope } from './conditions.js'
import { randomPeriod, randomRange } from './days.js'
import { eventKinds, matterIds } from './dictionary.js'
import { measureIds } from './instruments.js'
import type { Random } from './random.js'

export const roleIds = ['legal-representative', 'principal'] as const
export const stepIds = [
  'prior-notice',
  'objection',
  'objection-answered',
  'head-decision',
  'service',
  'publication',
] as const

const startPoints = (ofRecord: boolean): readonly string[] => [
  'case.asOf',
  'matter.dayFact',
  'step.head-decision',
  'step.service',
  ...(ofRecord ? ['record.dayFact', ...eventKinds.map((event) => `record.event.${event}`)] : []),
]

/** Where the rule stands: its node ids, whether a record triggers it, and what a nexus can read. */
export interface EffectPlace {
  readonly rule: string
  readonly ofRecord: boolean
  readonly matter: Scope
}

const randomDuration = (random: Random, starts: readonly string[]): Partial<CompiledEffect> => {
  const law = [anyLaw]
  const kind = random.int(1, 3)
  if (kind === 1) return { term: { ...randomRange(random), from: random.pick(starts), law } }
  if (kind === 2)
    return { runs: { from: random.pick(starts), ...(random.chance(50) ? { until: random.pick(starts) } : {}), law } }
  return {}
}

/** What follows from a rule: an act and a measure, for some parties, with or without a term, scope, nexus and early end. */
export const randomEffect = (random: Random, place: EffectPlace, index: number): CompiledEffect => {
  const starts = startPoints(place.ofRecord)
  const act = random.pick(acts)
  const roles = random.some(roleIds, 0, 2)
  return {
    act,
    measure: random.pick(measureIds),
    parties: {
      subject: roles.length === 0 || random.chance(70),
      roles: [...roles],
      insteadOf: roles.length > 1 && random.chance(50) ? { principal: 'legal-representative' } : {},
      roleKinds: random.chance(50) ? ['natural-person'] : [],
      ...(roles.length > 0 ? { rolesOn: random.pick(starts) } : {}),
      law: [anyLaw],
    },
    ...randomDuration(random, starts),
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

/** Notice, objection, decision and service, each with or without a period, which may be extended or paused. */
export const randomProcedure = (random: Random): CompiledRule['procedure'] =>
  random.some(stepIds, 0, 5).map((step) => ({
    step,
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
    law: [anyLaw],
  }))

export const randomRemedies = (random: Random): CompiledRule['remedies'] =>
  random.times(0, 1, () => ({
    route: 'reconsideration',
    within: randomPeriod(random),
    from: 'step.service',
    law: [anyLaw],
  }))

export const randomRelief = (random: Random): CompiledRule['relief'] =>
  random.times(0, 1, () => ({
    route: 'early-removal',
    ...(random.chance(60) ? { after: randomPeriod(random) } : {}),
    from: ['step.head-decision'],
    conditions: text('conditions'),
    law: [anyLaw],
  }))
