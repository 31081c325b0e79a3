import type { Effect, LimitOutcome, RuleOutcome, Text } from '@plumbline/schema'
import { groupBy } from '../groupBy.js'
import { type Item, item } from '../tree/explanation.js'
import type { ArgumentsOf } from '../tree/statements.js'
import { byParty } from './byParty.js'
import type { Context } from './context.js'
import { openRange } from './discretion.js'
import { nextStep } from './procedure.js'
import { clashes } from './rivals.js'
import { shownState } from './shownState.js'
import { shownSpan } from './spans.js'
import { startOfTerm } from './templates.js'
import { measureTitle, ruleTitle } from './titles.js'

/** Which action of a limit explains a state. */
const explaining: { readonly [S in Effect['state']]: readonly LimitOutcome['does'][] } = {
  blocked: ['block'],
  awaiting: ['await', 'defer', 'cap'],
  advisory: ['cap'],
  'in-effect': ['cap'],
  ended: ['cap'],
}

const limitTitles = ({ program, decision }: Context, effect: Effect): readonly Text[] => {
  const ids = decision.limits
    .filter((outcome) => outcome.effect === effect.id && explaining[effect.state].includes(outcome.does))
    .filter(({ does, step }) => does !== 'await' || step !== 'head-decision')
    .map(({ limit }) => limit)
  return program.limits.filter(({ id }) => ids.includes(id)).map(({ title }) => title)
}

type Answer = Omit<ArgumentsOf<'answer'>, 'parties'>

const answerOf = (context: Context, effect: Effect): Answer => ({
  measure: effect.measure,
  title: measureTitle(context, effect.measure),
  modality: effect.modality,
  state: shownState(effect),
  term: effect.term,
  amount: effect.amount,
  open: effect.state === 'blocked' ? null : openRange(effect),
  runs: effect.runs && shownSpan(effect.runs, startOfTerm(context, effect)),
  clash: clashes(context, effect),
  limits: [...limitTitles(context, effect)],
})

const line = (context: Context, effects: readonly Effect[]): Item => {
  const [first] = effects as readonly [Effect]
  const parties = effects.map(({ on }) => on)
  const answer = answerOf(context, first)
  return first.act === 'contemplate' && first.state !== 'blocked'
    ? item('answer-contemplated', {
        measure: answer.measure,
        title: answer.title,
        parties,
        operative: first.operative ?? [],
      })
    : item(
        'answer',
        { ...answer, parties },
        byParty(effects.map((one) => ({ on: one.on, items: nextStep(context, one) }))),
      )
}

const titlesOf = (context: Context, outcomes: readonly RuleOutcome[]): Text[] =>
  groupBy(
    outcomes.map(({ rule, version }) => ruleTitle(context, rule, version)),
    (title) => title,
  ).flatMap(([title]) => title ?? [])

/** The answer, before its reasons: each effect in one line, then what is open. */
export const answer = (context: Context): readonly Item[] => {
  const { effects } = context
  const { rules } = context.decision
  const lines = groupBy(effects, (effect) => [answerOf(context, effect), effect.operative]).map((group) =>
    line(context, group),
  )
  const undetermined = titlesOf(
    context,
    rules.filter(({ outcome }) => outcome === 'undetermined'),
  )
  const conflict = titlesOf(
    context,
    rules.filter(({ outcome }) => outcome === 'conflict'),
  )
  return [
    ...(lines.length > 0 ? lines : [item('answer-nothing', {})]),
    ...(undetermined.length > 0 ? [item('answer-undetermined', { rules: undetermined })] : []),
    ...(conflict.length > 0 ? [item('answer-conflict', { rules: conflict })] : []),
  ]
}
