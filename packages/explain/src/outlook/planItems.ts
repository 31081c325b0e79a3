import type { Plan, Program } from '@plumbline/schema'
import type { Context } from '../build/context.js'
import { settledBy } from '../build/settledBy.js'
import { measureTitle, namingOf, routeTitle, ruleTitle, startTitle, stepTitle } from '../build/titles.js'
import { groupBy } from '../groupBy.js'
import { type Item, item } from '../tree/explanation.js'
import type { ArgumentsOf } from '../tree/statements.js'
import { exceptionTitle } from './alike.js'
import { laws } from './outlook.js'

const part = (name: ArgumentsOf<'plan-part'>['part'], items: readonly Item[]): readonly Item[] =>
  items.length === 0 ? [] : [item('plan-part', { part: name }, items)]

const actTitle = ({ rules }: Program, { rule, route }: Plan, act: string) =>
  rules
    .flatMap(({ relief }) => relief.filter((one) => one.route === route && (one.rule ?? null) === rule))
    .flatMap(({ acts }) => acts)
    .find((one) => one.act === act)?.title ?? { zh: act, en: act }

const acts = (context: Context, plan: Plan): readonly Item[] =>
  plan.acts.map(({ act, on, done, law }) =>
    item('plan-act', { act, title: actTitle(context.program, plan, act), on, done }, laws(law)),
  )

const then = (context: Context, plan: Plan): readonly Item[] => {
  const kind = context.kindOf(context.record(plan.record))
  return groupBy(plan.then, ({ by, due, within, from, law }) => [by, due?.lastDay, within, from, law]).map((group) => {
    const [{ by, due, within, from, law }] = group as [Plan['then'][number]]
    const titles = group.map(({ step }) => stepTitle(context, step))
    return item(
      'then-step',
      {
        title: { zh: titles.map(({ zh }) => zh).join('、'), en: titles.map(({ en }) => en).join(', ') },
        by,
        lastDay: due?.lastDay ?? null,
        within: within === null ? null : { period: within },
        from: from === null ? null : startTitle(context, from, kind),
      },
      laws(law),
    )
  })
}

const granted = (context: Context, { granted: after }: Plan): readonly Item[] => [
  ...groupBy(after?.ended ?? [], ({ measure }) => measure).map((group) =>
    item('grant-ends', {
      title: measureTitle(context, group[0]?.measure ?? ''),
      parties: group.map(({ on }) => on),
    }),
  ),
  ...groupBy(after?.remaining ?? [], ({ measure, why, lastDay }) => [measure, why, lastDay]).map((group) => {
    const [{ measure, why, lastDay, freeFrom }] = group as [NonNullable<typeof after>['remaining'][number]]
    const title = measureTitle(context, measure)
    return item('grant-leaves', { title, parties: group.map(({ on }) => on), why, lastDay, freeFrom })
  }),
]

const mustBeFound = (
  context: Context,
  { fact, about, found }: Plan['provided'][number],
  ofPlan: string | null,
): Item => {
  const record = context.record(about)
  const { title, suppliedBy } = namingOf(context, fact, context.kindOf(record))
  return item('must-be-found', {
    fact: title,
    record: record && record.id !== ofPlan ? record.id : null,
    found,
    suppliedBy,
  })
}

/** One plan: what it comes to, what the party does and when, what the authority must find and do, and what a grant ends and leaves. */
export const planItem = (context: Context, plan: Plan): Item => {
  const { id, route, rule, version, record, result, mayApplyFrom, provisional } = plan
  return item(
    'plan',
    {
      plan: id,
      title: routeTitle(context, route),
      rule: rule === null ? null : ruleTitle(context, rule, version ?? ''),
      record,
    },
    [
      item('plan-result', { result, day: mayApplyFrom, provisional }, laws(plan.law)),
      ...part('acts', acts(context, plan)),
      ...part(
        'provided',
        plan.provided.map((one) => mustBeFound(context, one, record)),
      ),
      ...part(
        'barred',
        plan.barredBy.map(({ exception, law }) =>
          item(
            'barred-by',
            { exception, title: exceptionTitle(context, rule ?? '', version ?? '', exception) },
            laws(law),
          ),
        ),
      ),
      ...part(
        'missing',
        plan.missing.map((missing) => settledBy(context, missing, record)),
      ),
      ...part('then', then(context, plan)),
      ...part('granted', granted(context, plan)),
    ],
  )
}
