import type { Effect, RecordKind, Step, StepTemplate } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import { checklist } from './checklist.js'
import { provisions } from './conditions.js'
import type { Context } from './context.js'
import { lawOf, shownPeriod, shownSpan } from './spans.js'
import { proceduralSourcesOf } from './templates.js'
import { startTitle, stepTitle } from './titles.js'

interface Found {
  readonly template: StepTemplate
  readonly kind: RecordKind | undefined
}

const templateOf = (context: Context, effect: Effect, step: Step): Found | undefined =>
  proceduralSourcesOf(context, effect)
    .flatMap(({ rule, kind }) => rule.procedure.map((template) => ({ kind, template })))
    .find(({ template }) => template.step === step.step && template.by === step.by)

const stepItem = (
  context: Context,
  effect: Effect,
  step: Step,
  found: Found | undefined,
  below: readonly Item[],
): Item => {
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
      next: isNext(effect, step),
      doneOn: step.doneOn,
      due: step.due && shownSpan(step.due, start),
      within: found?.template.within === undefined ? null : shownPeriod(context, found.template.within, step.due),
      from: start,
    },
    below,
  )
}

/** What a limit blocks waits for no step. */
const isNext = ({ state }: Effect, { next }: Step): boolean => next && state !== 'blocked'

const isMissed = ({ status }: Step): boolean => status === 'missed' || status === 'done-late'

/** What a miss means, where it happened or can still be avoided. */
const ifMissed = (step: Step): readonly Item[] =>
  isMissed(step) || step.next || step.status === 'open'
    ? [item('if-missed', { means: step.ifMissed, happened: isMissed(step) }, provisions(step.missedLaw))]
    : []

const stepsOf = ({ decision }: Context, effect: Effect): readonly Step[] =>
  decision.steps.filter((step) => step.effect === effect.id)

/** The steps of the procedure towards the party: done, open, missed; by whom, by when, and what a miss means. */
export const procedure = (context: Context, effect: Effect): readonly Item[] =>
  stepsOf(context, effect).map((step) => {
    const found = templateOf(context, effect, step)
    return stepItem(context, effect, step, found, [
      ...provisions(lawOf(step.due, step.law)),
      ...ifMissed(step),
      ...checklist(step, found?.template),
    ])
  })

/** The next step by itself, for the answer. */
export const nextStep = (context: Context, effect: Effect): readonly Item[] =>
  stepsOf(context, effect)
    .filter((step) => isNext(effect, step))
    .map((step) => stepItem(context, effect, step, templateOf(context, effect, step), []))
