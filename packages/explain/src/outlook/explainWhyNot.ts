import type { Case, Counterfactuals, EffectWhyNot, LimitWhyNot, Program, RuleWhyNot } from '@plumbline/schema'
import { provisions, underLaws } from '../build/conditions.js'
import type { Context } from '../build/context.js'
import { settledBy } from '../build/settledBy.js'
import { matterTitle, measureTitle, ruleTitle, stepTitle } from '../build/titles.js'
import { groupBy } from '../groupBy.js'
import { type Item, item } from '../tree/explanation.js'
import { exceptionTitle } from './alike.js'
import { changeableBy, notTrueItems, outcomeOf } from './neededItems.js'
import { block, laws, type Outlook, openContext, outlook } from './outlook.js'

const limit = (
  context: Context,
  effect: string,
  { limit: id, does, step, capped, needs, forbidden, law }: LimitWhyNot,
): readonly Item[] => {
  if (does === 'pass') return []
  const declared = context.program.limits.find((one) => one.id === id)
  const cuts = declared?.otherwise.do === 'cap' ? declared.otherwise.to : null
  const outcome = context.decision.limits.find((one) => one.limit === id && one.effect === effect)
  const required = outcome?.because.of[1]
  return [
    item(
      'limit',
      {
        parties: null,
        limit: id,
        title: declared?.title ?? { zh: id, en: id },
        does,
        awaits: step,
        step: step === null ? null : stepTitle(context, step),
        from: cuts === 'scope' ? null : (capped?.from ?? null),
        term: cuts === 'scope' ? null : (capped?.term ?? null),
        scope: (cuts === 'scope' ? (capped?.scope ?? []) : []).map((matter) => matterTitle(context, matter)),
      },
      [
        ...(declared ? [item('limit-because', { because: declared.because })] : []),
        ...underLaws(law, required ? notTrueItems(context, required, null) : []),
        ...changeableBy(needs, forbidden),
      ],
    ),
  ]
}

const openGround = (
  context: Context,
  { rule, version, exception, status }: EffectWhyNot['open'][number],
): readonly Item[] => {
  const declared = context.rule(rule, version)?.unless.find(({ id }) => id === exception)
  if (!declared) return []
  const { title, modality, does, burden } = declared
  return [item('exception', { exception, title, modality, does, burden, status }, laws(declared.law))]
}

const heldBack = (context: Context, effects: readonly EffectWhyNot[]): readonly Item[] =>
  groupBy(effects, ({ effect: _, on: __, ...rest }) => rest).map((group) => {
    const [one] = group as [EffectWhyNot]
    return item(
      'held-back',
      {
        measure: one.measure,
        title: measureTitle(context, one.measure),
        parties: group.map(({ on }) => on),
        state: one.state,
      },
      [
        ...(one.unsupported ? [item('no-ground', {})] : []),
        ...one.limits.flatMap((held) => limit(context, one.effect, held)),
        ...one.open.flatMap((ground) => openGround(context, ground)),
      ],
    )
  })

const ruleArgs = (context: Context, { rule, version, record }: RuleWhyNot) => ({
  rule,
  version,
  record,
  title: ruleTitle(context, rule, version),
})

const failed = (context: Context, one: RuleWhyNot): readonly Item[] => {
  const outcome = outcomeOf(context.decision, one)
  return [
    ...(outcome ? notTrueItems(context, outcome.because, one.record) : []),
    ...one.defeatedBy.map(({ exception, law }) =>
      item(
        'barred-by',
        { exception, title: exceptionTitle(context, one.rule, one.version, exception) },
        provisions(law),
      ),
    ),
  ]
}

const items: { readonly [O in RuleWhyNot['outcome']]: (context: Context, one: RuleWhyNot) => Item } = {
  'does-not-apply': (context, one) => item('does-not-apply', ruleArgs(context, one), failed(context, one)),
  undetermined: (context, one) =>
    item('undetermined', ruleArgs(context, one), [
      ...one.settledBy.map((missing) => settledBy(context, missing, one.record)),
      ...failed(context, one),
    ]),
  'not-in-force': (context, one) =>
    item('not-in-force', {
      ...ruleArgs(context, one),
      from: one.notInForce?.from ?? one.version,
      until: one.notInForce?.until ?? null,
      governedOn: one.notInForce?.governedOn ?? null,
      lostTo: one.notInForce?.lostTo ?? null,
    }),
  conflict: (context, one) =>
    item(
      'conflict',
      {
        candidates: [one, ...one.conflictsWith].map(({ rule, version }) => ({
          rule,
          version,
          title: ruleTitle(context, rule, version),
        })),
        record: one.record,
      },
      one.settledBy.map((missing) => settledBy(context, missing, one.record)),
    ),
}

/** Why not, in statements: measures held back first, then rules that do not apply, each with what would have to be true. */
export const explainWhyNot = (program: Program, kase: Case, { rules, effects }: Counterfactuals): Outlook => {
  const context = openContext(program, kase)
  const blocks = [
    ...block('held-back', heldBack(context, effects)),
    ...block(
      'rules',
      rules.map((one) => items[one.outcome](context, one)),
    ),
  ]
  return outlook(context, 'why-not', [], blocks.length > 0 ? blocks : [item('everything-applies', {})])
}
