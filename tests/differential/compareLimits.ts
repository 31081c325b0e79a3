import type { EffectReadings, Reading, ReferenceLimit } from '@plumbline/reference'
import type { LimitOutcome } from '@plumbline/schema'
import type { Trace } from '../../packages/core/src/trace.js'
import { type Agreement, covers } from './agreement.js'
import { compareVerdicts } from './compareVerdicts.js'
import { byKey, compareByKey, type Difference, differ } from './difference.js'

type Known = Trace['limited'][number]['facts']['act']

const readingOf = (known: Known): Reading => {
  if (known.is === 'value') return known.value
  return known.is === 'range' ? { min: known.min, max: known.max } : undefined
}

/** The facts that core supplies about each effect, as the reference reads them. */
export const effectReadings = ({ limited }: Trace): Readonly<Record<string, EffectReadings>> =>
  Object.fromEntries(
    limited.map(({ effect, facts }) => [
      effect.id,
      Object.fromEntries(Object.entries(facts).map(([name, known]) => [name, readingOf(known)])),
    ]),
  )

/** The person that each effect is on. */
export const partiesOf = ({ limited }: Trace): Readonly<Record<string, string>> =>
  Object.fromEntries(limited.map(({ effect }) => [effect.id, effect.on]))

const limitKey = ({ limit, effect }: { readonly limit: string; readonly effect: string }): string =>
  `limit ${limit} on ${effect}`

/** A cap to what the statute gives blocks where that is nothing; whether it does is about effects, which the reference does not work out. */
const couldDo = (core: LimitOutcome, { does, term }: ReferenceLimit): string =>
  does === 'cap' && term === null && core.does === 'block' ? 'block' : does

/** What each limit does to each effect, and the truth of its two conditions. */
export const compareLimits = (
  core: readonly LimitOutcome[],
  reference: readonly ReferenceLimit[],
  agreement: Agreement,
): readonly Difference[] =>
  compareByKey('limit', byKey(core, limitKey), byKey(reference, limitKey), (key, one, other) => [
    ...compareVerdicts(key, one.because, other.because, agreement),
    ...(covers(agreement, 'outcomes')
      ? [
          ...differ(`${key}: does`, one.does, couldDo(one, other)),
          ...differ(`${key}: waits for`, one.step, other.step),
          ...differ(`${key}: is provisional`, one.conflict, other.conflict),
          ...(other.term === null ? [] : differ(`${key}: term`, one.capped?.term, other.term)),
        ]
      : []),
  ])
