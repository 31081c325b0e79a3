import type { Effect } from '@plumbline/schema'
import { groupBy } from '../groupBy.js'
import { type Item, item } from '../tree/explanation.js'
import type { ArgumentsOf } from '../tree/statements.js'
import { byParty } from './byParty.js'
import { conditions } from './conditions.js'
import { type Context, own } from './context.js'
import { dates } from './dates.js'
import { amount, discretion } from './discretion.js'
import { basis, grounds } from './grounds.js'
import { limits, limitsPassed } from './limits.js'
import { procedure } from './procedure.js'
import { reliefs } from './reliefs.js'
import { remedies } from './remedies.js'
import { rivals } from './rivals.js'
import { shownState } from './shownState.js'
import { templatesOf } from './templates.js'
import { matterTitle, measureTitle } from './titles.js'

/** What effects of different parties must share to be told together. */
const shared = ({
  act,
  measure,
  modality,
  state,
  decidedOn,
  grounds: why,
  basis: law,
  rank,
  scope,
  operative,
  nexus,
  rivals: others,
}: Effect) => [
  [act, measure, modality, scope, state === 'blocked', decidedOn !== null && state === 'blocked'],
  [why, law, rank, operative, nexus, others],
]

const nature = (context: Context, { act, nature: one, polarity, measure }: Effect): Item =>
  item('nature', { act, nature: one, polarity, covers: own(context.program.measures, measure)?.covers ?? null })

const scope = (context: Context, effect: Effect): readonly Item[] =>
  effect.scope.length > 0
    ? [item('scope', { matters: effect.scope.map((matter) => matterTitle(context, matter)) })]
    : []

const contemplated = (context: Context, effect: Effect): readonly Item[] => {
  if (effect.act !== 'contemplate') return []
  const note = templatesOf(context, effect).find(({ template }) => template.operative)?.template.operative?.note ?? null
  return [item('contemplated', { operative: effect.operative ?? [], note })]
}

const state = (_: Context, effect: Effect): readonly Item[] => [
  ...(effect.proposal === null ? [] : [item('proposed-by', { parties: null, proposal: effect.proposal })]),
  item('state', { parties: null, state: shownState(effect) }),
]

type Part = ArgumentsOf<'heading'>['part']

const part = (name: Part, items: readonly Item[]): readonly Item[] =>
  items.length > 0 ? [item('heading', { part: name }, items)] : []

const effectItem = (context: Context, group: readonly [Effect, ...Effect[]]): Item => {
  const [first] = group
  const each = (build: (context: Context, effect: Effect) => readonly Item[]): readonly Item[] =>
    byParty(group.map((effect) => ({ on: effect.on, items: build(context, effect) })))
  const { measure, nexus } = first
  const contemplates = first.act === 'contemplate'
  const supported = !contemplates && group.some((effect) => effect.state !== 'blocked')
  return item(
    'effect',
    {
      measure,
      title: measureTitle(context, measure),
      modality: supported ? first.modality : null,
      contemplated: contemplates,
    },
    [
      item('for-parties', { parties: [...new Set(group.map(({ on }) => on))] }),
      nature(context, first),
      ...scope(context, first),
      ...contemplated(context, first),
      ...each(amount),
      ...each(discretion),
      ...each(state),
      ...part('limits', [...each(limits), ...limitsPassed(context, group)]),
      ...part('grounds', [...grounds(context, first), ...rivals(context, first)]),
      ...part('nexus', nexus === null ? [] : conditions(context, nexus, null)),
      ...part('basis', basis(context, first)),
      ...part('dates', each(dates)),
      ...part('procedure', each(procedure)),
      ...part('remedies', each(remedies)),
      ...part('relief', each(reliefs)),
    ],
  )
}

/** Each effect, for all its parties together: state, limits, grounds, basis, dates, procedure, remedies and relief. */
export const effects = (context: Context): readonly Item[] =>
  groupBy(context.effects, shared).flatMap(([first, ...others]) =>
    first ? [effectItem(context, [first, ...others])] : [],
  )
