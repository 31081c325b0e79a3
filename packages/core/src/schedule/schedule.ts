import type { Effect, Relief, Remedy, Step } from '@plumbline/schema'
import type { World } from '../facts/world.js'
import type { Limited } from '../limit/limit.js'
import { scheduledEffect } from './effect.js'
import { reliefsFor } from './reliefs.js'
import { remediesFor } from './remedies.js'
import { scheduledSteps } from './steps.js'

export interface Scheduled {
  readonly effects: readonly Effect[]
  readonly steps: readonly Step[]
  readonly remedies: readonly Remedy[]
  readonly reliefs: readonly Relief[]
}

/** Pass 6: dates by the legal calendar: when an effect runs, which step is next and by when, remedies, and when relief opens. */
export const schedule = (world: World, limited: readonly Limited[]): Scheduled => {
  const grounded = limited.flatMap(({ effect, outcomes }) => {
    const ground = effect.grounds[0] ?? effect.fallen
    return ground ? [{ effect, ground, blocked: outcomes.some(({ does }) => does === 'block') }] : []
  })
  const standing = grounded.filter(({ effect, blocked }) => !blocked && effect.fallen === null)
  // A decision that should not have been made can be challenged like any other.
  const challengeable = grounded.filter(({ effect, blocked }) => !blocked || effect.decidedOn !== undefined)
  return {
    effects: limited.map((one) => scheduledEffect(world, one)),
    steps: limited.flatMap((one) => scheduledSteps(world, one)),
    remedies: challengeable.flatMap(({ effect, ground }) => remediesFor(world, effect, ground)),
    reliefs: standing.flatMap(({ effect, ground }) => reliefsFor(world, effect, ground)),
  }
}
