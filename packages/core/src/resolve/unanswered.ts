import type { Review } from '@plumbline/schema'
import { standingDecisions } from '../facts/steps.js'
import type { World } from '../facts/world.js'
import type { ProposedEffect } from './effect.js'

/**
 * Parties on whom a decision is recorded that no effect answers to: its ground has fallen, or never stood. Silence would hide
 * that it may have to be annulled (Litigation Law arts 70, 75).
 */
export const unanswered = ({ case: kase }: World, effects: readonly ProposedEffect[]): readonly Review[] => {
  const left = standingDecisions(kase).filter(
    (taken) =>
      !effects.some(
        ({ on, measure, decidedOn, fallen }) =>
          fallen === null && on === taken.party && measure === taken.measure && decidedOn !== undefined,
      ),
  )
  return [...new Set(left.map(({ party }) => party))].map((about) => ({ code: 'decision-without-effect', about }))
}
