import type { CompiledEffect, Effect, LimitOutcome } from '@plumbline/schema'
import { type Asked, each, type Property, shown } from './property.js'
import { groundsRead } from './readings.js'

export const begun: Property = {
  id: 'begun',
  sentence: 'nothing whose days count from a fact is in effect before that day is known and has come',
  ask: ({ program, case: kase, decision }) => {
    const countsFromFact = ({ term, runs }: CompiledEffect): boolean =>
      [term, runs].some((days) => days !== undefined && !days.from.startsWith('step.'))
    const limited = decision.effects.filter(
      (effect) =>
        effect.polarity === 'adverse' &&
        effect.decidedOn !== null &&
        groundsRead(program, kase, effect)[0]?.templates.every(countsFromFact) === true,
    )
    return each(limited, (effect) =>
      effect.state === 'in-effect' && (effect.runs === null || effect.runs.first > kase.asOf) ? shown(effect) : null,
    )
  },
}

const outcomesOf = ({ decision: { limits } }: Asked, effect: Effect): readonly LimitOutcome[] =>
  limits.filter((outcome) => outcome.effect === effect.id)

export const held: Property = {
  id: 'held',
  sentence: 'nothing is advised or in effect while a limit blocks it, defers it or awaits a step before it',
  ask: (asked) => {
    const stopped = asked.decision.effects.flatMap((effect) => {
      const outcomes = outcomesOf(asked, effect)
      const blocks = outcomes.some(({ does }) => does === 'block')
      const waits = outcomes.some(
        ({ does, step }) => does === 'defer' || (does === 'await' && step !== 'head-decision'),
      )
      const undecided = outcomes.some(({ does, step }) => does === 'await' && step === 'head-decision')
      return blocks || waits || undecided ? [{ effect, blocks, waits }] : []
    })
    return each(stopped, ({ effect, blocks, waits }) => {
      if (blocks) return effect.state === 'blocked' && effect.runs === null ? null : shown(effect)
      if (waits) return ['awaiting', 'blocked', 'ended'].includes(effect.state) ? null : shown(effect)
      return effect.state === 'in-effect' ? shown(effect) : null
    })
  },
}

export const grounded: Property = {
  id: 'grounded',
  sentence: 'a rule that is undetermined, in conflict or not in force adds no adverse effect',
  ask: ({ decision }) => {
    const open = decision.rules.filter(({ outcome }) => outcome !== 'applies' && outcome !== 'does-not-apply')
    const applying = new Set(
      decision.rules.flatMap(({ outcome, rule, version, record }) =>
        outcome === 'applies' ? [`${rule}@${version}/${record ?? ''}`] : [],
      ),
    )
    const { broken } = each(
      decision.effects.filter(({ polarity, state }) => polarity === 'adverse' && state !== 'blocked'),
      (effect) =>
        effect.grounds.length > 0 &&
        effect.grounds.every(({ rule, version, record }) => applying.has(`${rule}@${version}/${record ?? ''}`))
          ? null
          : shown(effect),
    )
    return { bears: open.length, broken }
  },
}
