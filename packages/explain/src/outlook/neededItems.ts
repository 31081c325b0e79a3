import type { Decision, Lies, Needed, Verdict } from '@plumbline/schema'
import { conditions } from '../build/conditions.js'
import type { Context } from '../build/context.js'
import { type Item, item } from '../tree/explanation.js'

/** Of a verdict only what is not true: the form that `Needed` has, with the readings that the words need. */
const notTrue = (verdict: Verdict): Verdict => ({
  ...verdict,
  of: verdict.of.filter(({ truth }) => truth !== 'true').map(notTrue),
})

/** The conditions that are not true, each with its actual and its wanted value. */
export const notTrueItems = (context: Context, verdict: Verdict, record: string | null): readonly Item[] =>
  verdict.truth === 'true' ? [] : conditions(context, notTrue(verdict), record)

const liesIn = (needed: Needed): readonly Lies[] => {
  if ('condition' in needed) return [needed.condition.lies]
  return ('all' in needed ? needed.all : needed.any).flatMap(liesIn)
}

/** Who or what could change it; or that the law itself forbids it. */
export const changeableBy = (needs: Needed | null, forbidden: boolean): readonly Item[] => {
  if (needs === null) return []
  if (forbidden) return [item('forbidden', {})]
  const lies = [...new Set(liesIn(needs))].filter((one) => one !== 'law')
  return lies.length > 0 ? [item('lies-in', { lies })] : []
}

/** The outcome of a rule for a record, in a decision. */
export const outcomeOf = (
  { rules }: Decision,
  wanted: { readonly rule: string; readonly version: string; readonly record: string | null },
): Decision['rules'][number] | undefined =>
  rules.find(
    ({ rule, version, record }) => rule === wanted.rule && version === wanted.version && record === wanted.record,
  )
