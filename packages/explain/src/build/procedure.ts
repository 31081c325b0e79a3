import type { Effect, Step } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import { provisions } from './conditions.js'
import type { Context } from './context.js'
import { lawOf, shownPeriod, shownSpan } from './spans.js'
import { sourcesOf } from './templates.js'
import { startTitle, stepTitle } from './titles.js'

const stepItem = (context: Context, effect: Effect, step: Step): Item => {
  const found = sourcesOf(context, effect)
    .flatMap((source) => source.rule.procedure.map((template) => ({ ...source, template })))
    .find(({ template }) => template.step === step.step && template.by === step.by)
  const from = found?.template.from
  const start = from === undefined ? null : startTitle(context, from, found?.kind)
  return item(
    'step',
    {
      parties: null,
      step: step.step,
      title: stepTitle(context, step.step),
      by: step.by,
      status: step.status,
      doneOn: step.doneOn,
      due: step.due && shownSpan(step.due, start),
      within: shownPeriod(context, found?.template.within, step.due),
      from: start,
      ifMissed: step.ifMissed,
    },
    provisions(lawOf(step.due, step.law)),
  )
}

/** The steps of the procedure towards the party: done, open, missed; by whom and by when. */
export const procedure = (context: Context, effect: Effect): readonly Item[] =>
  context.decision.steps.filter((step) => step.effect === effect.id).map((step) => stepItem(context, effect, step))
