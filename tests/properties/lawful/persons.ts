import type { Effect } from '@plumbline/schema'
import { each, nothing, type Property, shown } from './property.js'

export const unaccountable: Property = {
  id: 'accountability',
  sentence: 'no penalty stands on a person who cannot answer for the act',
  ask: ({ case: kase, decision }) => {
    const none = new Set(
      kase.persons
        .filter(({ kind, facts }) => kind === 'natural-person' && facts.accountability === 'none')
        .map(({ id }) => id),
    )
    return each(
      decision.effects.filter(
        ({ on, nature, polarity }) => none.has(on) && nature === 'penalty' && polarity === 'adverse',
      ),
      (effect) => (effect.state === 'blocked' ? null : shown(effect)),
    )
  },
}

export const mandate: Property = {
  id: 'mandate',
  sentence: 'an entrusted body gets nothing beyond its mandate',
  ask: ({ case: { authority, asOf }, decision }) => {
    const { capacity } = authority
    if (capacity?.as !== 'entrusted') return nothing
    const { from, until, measures } = capacity
    const covers = ({ measure, decidedOn }: Effect): boolean => {
      const day = decidedOn ?? asOf
      return measures.includes(measure) && from <= day && (until === null || day < until)
    }
    return each(
      decision.effects.filter((effect) => effect.polarity === 'adverse' && !covers(effect)),
      (effect) => (effect.state === 'blocked' ? null : shown(effect)),
    )
  },
}
