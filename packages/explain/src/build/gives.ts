import type { CompiledEffect, CompiledRule } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import type { Context } from './context.js'
import { shownAmount, shownPeriod } from './spans.js'
import { measureTitle } from './titles.js'

const given = (context: Context, { modality }: CompiledRule, { measure, term, amount }: CompiledEffect): Item =>
  item('gives', {
    measure,
    title: measureTitle(context, measure),
    modality,
    term: term ? { min: shownPeriod(context, term.min, null), max: shownPeriod(context, term.max, null) } : null,
    amount: amount ? { min: shownAmount(context, amount.min), max: shownAmount(context, amount.max) } : null,
  })

/**
 * What a version of a rule gives as its text stands: measure, term and amount.
 *
 * @param measure the only one that is asked about; null: all of the version
 */
export const gives = (context: Context, id: string, version: string, measure: string | null): readonly Item[] => {
  const rule = context.rule(id, version)
  return (rule?.then ?? [])
    .filter((template) => measure === null || template.measure === measure)
    .flatMap((template) => (rule ? [given(context, rule, template)] : []))
}
