import type { Day, Locator, Opening, Program, Standing } from '@plumbline/schema'
import type { Weighed } from '../seal/seal.js'

/** Whether something with a first and a last day can be done on the day asked about; without a first day it has not begun. */
export const openingOn = (first: Day | undefined, lastDay: Day | null | undefined, asOf: Day): Opening =>
  first === undefined || asOf < first ? 'not-begun' : lastDay && lastDay < asOf ? 'lapsed' : 'open'

const effects = ({ effects }: Weighed): readonly Standing[] =>
  effects.map(({ id, on, measure, basis, nexus, ...effect }) => ({
    what: 'effect',
    effect: id,
    on,
    measure,
    is: {
      state: effect.state,
      modality: effect.modality,
      runs: effect.runs,
      term: effect.term,
      amount: effect.amount,
      scope: effect.scope,
      endedBy: effect.endedBy,
      grounds: effect.grounds,
      rivals: effect.rivals,
      discretion: effect.discretion,
      decidedOn: effect.decidedOn,
      nexus: nexus?.truth ?? null,
    },
    law: effect.endedBy?.law ?? effect.runs?.law ?? basis,
  }))

const groundsOf = (program: Program, rule: string, version: Day): Locator[] =>
  program.rules
    .filter(({ id, effective }) => id === rule && effective.from === version)
    .flatMap(({ basis }) => basis.flatMap(({ role, law }) => (role === 'ground' || role === 'empowers' ? [law] : [])))

const rules = (program: Program, { rules: outcomes }: Weighed): readonly Standing[] =>
  outcomes.map((outcome) => ({
    what: 'rule',
    rule: outcome.rule,
    version: outcome.version,
    record: outcome.record,
    is: {
      outcome: outcome.outcome,
      exceptions: outcome.unless.map(({ id, status }) => ({ id, status })),
      defeatedBy: 'defeatedBy' in outcome ? outcome.defeatedBy : [],
      settledBy: 'settledBy' in outcome ? outcome.settledBy : [],
    },
    law: groundsOf(program, outcome.rule, outcome.version),
  }))

const limits = (program: Program, { limits: outcomes }: Weighed): readonly Standing[] =>
  outcomes.map(({ limit, effect, does, step, capped }) => ({
    what: 'limit',
    limit,
    effect,
    is: { does, step, capped },
    law: program.limits.filter(({ id }) => id === limit).flatMap(({ basis }) => basis.map(({ law }) => law)),
  }))

const steps = ({ steps: all }: Weighed): readonly Standing[] =>
  all.map(({ step, effect, party, by, status, doneOn, due, ifMissed, next, missedLaw, law }) => ({
    what: 'step',
    step,
    effect,
    party,
    is: { by, status, doneOn, due, ifMissed, next },
    law: [...new Set(status === 'missed' || status === 'done-late' ? [...law, ...missedLaw] : law)],
  }))

const remedies = ({ asOf, remedies: all }: Weighed): readonly Standing[] =>
  all.map(({ route, effect, party, due, law }) => ({
    what: 'remedy',
    route,
    effect,
    party,
    is: { opening: openingOn(due?.first, due?.lastDay, asOf), due },
    law,
  }))

const reliefs = ({ asOf, reliefs: all }: Weighed): readonly Standing[] =>
  all.map(({ route, effect, party, opens, rule, law }) => ({
    what: 'relief',
    route,
    effect,
    party,
    is: { opening: openingOn(opens?.first, opens?.lastDay, asOf), opens, rule },
    law,
  }))

const rest = ({ aside, reviews }: Weighed): readonly Standing[] => [
  ...aside.map(({ record, reason, law }): Standing => ({ what: 'aside', record, is: { reason }, law })),
  ...reviews.map(({ code, about }): Standing => ({ what: 'review', code, about, is: {}, law: [] })),
]

/** Everything in a decision that a reader acts on, each thing with where it stands on the day asked about. */
export const standingsOf = (program: Program, decision: Weighed): readonly Standing[] => [
  ...effects(decision),
  ...steps(decision),
  ...reliefs(decision),
  ...remedies(decision),
  ...limits(program, decision),
  ...rules(program, decision),
  ...rest(decision),
]

/** Tells one thing from another across days. A record set aside for two reasons is two things. */
export const keyOf = (standing: Standing): string => {
  const { what, is, law: _, ...about } = standing
  return JSON.stringify([what, Object.values(about), what === 'aside' ? is : null])
}

export const keyOfRule = (rule: string, version: Day, record: string | null): string =>
  JSON.stringify(['rule', [rule, version, record], null])

export const keyOfLimit = (limit: string, effect: string): string => JSON.stringify(['limit', [limit, effect], null])
