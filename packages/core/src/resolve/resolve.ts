import type { Aside, RuleOutcome } from '@plumbline/schema'
import type { Chosen } from '../choose/choose.js'
import type { World } from '../facts/world.js'
import { asDecided, type ViewOn } from './asDecided.js'
import type { ProposedEffect } from './effect.js'
import { fallenDecisions } from './fallen.js'
import { withProposals } from './fromProposals.js'
import { effectsOfRules } from './fromRules.js'

export interface Resolved {
  readonly outcomes: readonly RuleOutcome[]
  readonly effects: readonly ProposedEffect[]
}

/**
 * Pass 4: the effects of the rules that apply, merged and joined with the authority's proposals, and judged as of their
 * decision where there is one. Effects trigger no rules.
 */
export const resolve = (world: World, chosen: readonly Chosen[], viewOn: ViewOn, aside: readonly Aside[]): Resolved => {
  const applying = chosen.filter(({ outcome }) => outcome.outcome === 'applies')
  const supported = withProposals(world, applying, effectsOfRules(world, applying)).map((effect) =>
    asDecided(world, viewOn, effect),
  )
  const effects = [...supported, ...fallenDecisions(world, viewOn, aside, supported)]
  const outcomes = chosen.map(
    ({ match, outcome }): RuleOutcome =>
      outcome.outcome === 'applies'
        ? {
            ...outcome,
            proposes: effects
              .filter((effect) => effect.grounds.some((ground) => ground.match === match))
              .map(({ id }) => id),
          }
        : outcome,
  )
  return { outcomes, effects }
}
