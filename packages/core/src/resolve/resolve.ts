import type { RuleOutcome } from '@plumbline/schema'
import type { Chosen } from '../choose/choose.js'
import { stepsTaken } from '../facts/steps.js'
import type { World } from '../facts/world.js'
import type { ProposedEffect } from './effect.js'
import { effectsOfRules } from './fromRules.js'
import { withProposals } from './fromProposals.js'

export interface Resolved {
  readonly outcomes: readonly RuleOutcome[]
  readonly effects: readonly ProposedEffect[]
}

/** Pass 4: the effects of the rules that apply, merged and joined with the authority's proposals. Effects trigger no rules. */
export const resolve = (world: World, chosen: readonly Chosen[]): Resolved => {
  const applying = chosen.filter(({ outcome }) => outcome.outcome === 'applies')
  const supported = effectsOfRules(
    world,
    applying,
    (ground, on) =>
      stepsTaken(world.case, 'head-decision', { party: on, measure: ground.template.measure, record: ground.match.record?.id ?? null }).length > 0,
  )
  const effects = withProposals(world, applying, supported)
  const outcomes = chosen.map(({ match, outcome }): RuleOutcome =>
    outcome.outcome === 'applies'
      ? { ...outcome, proposes: effects.filter((effect) => effect.grounds.some((ground) => ground.match === match)).map(({ id }) => id) }
      : outcome,
  )
  return { outcomes, effects }
}
