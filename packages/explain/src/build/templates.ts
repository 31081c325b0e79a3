import type { CompiledEffect, CompiledRule, Effect, RecordKind, Text } from '@plumbline/schema'
import type { Context } from './context.js'
import { startTitle } from './titles.js'

/** A rule that supports an effect, with the kind of its trigger record. */
export interface Source {
  readonly rule: CompiledRule
  readonly kind: RecordKind | undefined
  readonly record: string | null
}

/** The rules that support an effect. */
export const sourcesOf = (context: Context, effect: Effect): readonly Source[] =>
  effect.grounds.flatMap(({ rule: id, version, record }) => {
    const rule = context.rule(id, version)
    return rule ? [{ rule, record, kind: context.kindOf(context.record(record)) }] : []
  })

/**
 * The rules whose steps, remedies and relief hold for the effect: procedure follows the version in force on the day of the
 * decision, where there is one.
 */
export const proceduralSourcesOf = (context: Context, effect: Effect): readonly Source[] =>
  sourcesOf(context, effect).map((source) => {
    const { rules } = context.decision
    const day = rules.find(({ rule, record }) => rule === source.rule.id && record === source.record)?.choice.decidedOn
    const version = context.program.rules.find(
      ({ id, effective: { from, until } }) =>
        id === source.rule.id && day !== undefined && from <= day && (until === null || day < until),
    )
    return version ? { ...source, rule: version } : source
  })

/** The templates in these rules from which the effect was made. */
export const templatesOf = (
  context: Context,
  effect: Effect,
): readonly (Source & { readonly template: CompiledEffect })[] =>
  sourcesOf(context, effect).flatMap((source) =>
    source.rule.then
      .filter(({ act, measure }) => act === effect.act && measure === effect.measure)
      .map((template) => ({ ...source, template })),
  )

/** How the day from which the term or the days of an effect run is called. */
export const startOfTerm = (context: Context, effect: Effect): Text | null => {
  for (const { template, kind } of templatesOf(context, effect)) {
    const from = template.term?.from ?? template.runs?.from
    if (from !== undefined) return startTitle(context, from, kind)
  }
  return null
}
