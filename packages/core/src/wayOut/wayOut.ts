import type { Case, Effect, Program, WayOut } from '@plumbline/schema'
import { caseDigest, programDigest } from '../seal/seal.js'
import { weigh } from '../trace.js'
import { effectWayOut, reachedBy } from './effectWayOut.js'
import { lookBacks } from './lookBacks.js'
import { plansOf } from './plans.js'
import { present } from './present.js'

/** An adverse effect that stands or threatens. What is blocked burdens nobody, and what has ended needs no way out. */
const burdens = ({ polarity, state }: Effect): boolean =>
  polarity === 'adverse' && state !== 'blocked' && state !== 'ended'

/**
 * The way out of every adverse effect that stands or threatens: when it ends of itself, what may be said against it now, and for
 * each relief the acts the subject can do, the first day on which it may then be applied for, and what follows. Each plan is
 * verified by deciding again with its acts in the case; whatever it ends, and whatever it cannot end, is what that decision says.
 * It says from when one may apply, never when something will be removed: that is for the authority to decide.
 * Pure and deterministic, as `decide` is, which it asks.
 */
export const wayOut = (program: Program, kase: Case): WayOut => {
  const now = present(kase)
  const traced = weigh(program, now)
  const plans = plansOf(program, now)
  const effects = traced.weighed.effects.filter(burdens).map((effect) => effectWayOut(program, traced, plans, effect))
  return {
    format: 'way-out/1',
    program: programDigest(program),
    case: caseDigest(kase),
    subject: kase.subject,
    asOf: kase.asOf,
    knownAt: kase.knownAt,
    effects: effects.map((one) => ({ ...one, ...reachedBy(one.effect, plans.all()) })),
    plans: [...plans.all()],
    lookBacks: [...lookBacks(traced.world)],
  }
}
