import type { Case, CompiledRule, CreditRecord, Day, Plan, PlanResult } from '@plumbline/schema'
import { isMatterOfTime, neededOf } from '../counterfactual/neededOf.js'
import { aboutIn } from '../counterfactual/ruleWhyNot.js'
import { nodesOf } from '../nodes.js'
import { type Manner, type Manners, mannersOf, plannedActs } from './acts.js'
import type { Wanted } from './findPlan.js'
import { firstOpening, type Search } from './firstOpening.js'
import { grantedOf } from './granted.js'
import { thenSteps } from './thenSteps.js'
import { type Attempt, nearer, type Question } from './tryOn.js'

type Ends = { readonly freeFrom: Day | null; readonly until: Day }

const closed = (
  kase: Case,
  { template, matter }: Wanted,
  record: CreditRecord | null,
  result: PlanResult,
): Omit<Plan, 'id'> => ({
  route: template.route,
  rule: template.rule ?? null,
  version: null,
  record: record?.id ?? null,
  matter,
  acts: plannedActs(kase, record, template.acts, []),
  result,
  mayApplyFrom: null,
  provisional: false,
  provided: [],
  barredBy: [],
  missing: [],
  needs: null,
  then: [],
  granted: null,
  law: [...template.law],
})

const better = (a: Search, b: Search | undefined): boolean => {
  if (!b) return true
  if (a.opening) return !b.opening || a.opening.day < b.opening.day
  return !b.opening && nearer(a.nearest.outcome, b.nearest.outcome)
}

const bestOf = (question: Question, manners: readonly Manner[], until: Day): Search | undefined => {
  let best: Search | undefined
  for (const manner of manners) {
    if (best?.opening?.day === question.case.asOf) break
    const found = firstOpening(question, manner, until)
    if (better(found, best)) best = found
  }
  return best
}

/** The earliest opening; acts are done twice only where doing them once opens nothing. */
const searched = (question: Question, { once, again }: Manners, until: Day): Search => {
  const first = bestOf(question, once, until) as Search
  const second = first.opening ? undefined : bestOf(question, again, until)
  return second && better(second, first) ? second : first
}

const versionOf = (granting: readonly CompiledRule[], { outcome }: Attempt): CompiledRule | undefined =>
  granting.find(({ effective }) => effective.from === outcome?.version) ?? granting[0]

const opened = (question: Question, wanted: Wanted, kase: Case, opening: Attempt): Omit<Plan, 'id'> => {
  const rule = versionOf(wanted.granting, opening) as CompiledRule
  const { template } = wanted
  const then = thenSteps(question, opening, rule)
  return {
    ...closed(question.case, wanted, question.record, opening.provided.length > 0 ? 'verified-if' : 'verified'),
    version: rule.effective.from,
    acts: plannedActs(question.case, question.record, template.acts, opening.doing),
    mayApplyFrom: opening.day,
    provisional: then.some(({ due }) => due?.provisional),
    provided: [...opening.provided],
    then,
    granted: grantedOf(question, opening, rule, template, kase.matter),
  }
}

const notOpened = (question: Question, wanted: Wanted, nearest: Attempt, ends: Ends): Omit<Plan, 'id'> => {
  const { outcome } = nearest
  const rule = versionOf(wanted.granting, nearest)
  const barredBy = outcome?.outcome === 'does-not-apply' ? outcome.defeatedBy : []
  const reader = {
    nodes: nodesOf(question.program),
    readings: nearest.readings,
    about: aboutIn(question.case, question.record?.id ?? null),
  }
  const needs = outcome ? neededOf(reader, outcome.because) : null
  const endsFirst = ends.freeFrom !== null && needs !== null && isMatterOfTime(needs)
  const result: PlanResult = barredBy.length > 0 ? 'barred' : endsFirst ? 'ends-first' : 'missing'
  return {
    ...closed(question.case, wanted, question.record, result),
    version: outcome?.version ?? null,
    acts: plannedActs(question.case, question.record, wanted.template.acts, nearest.doing),
    barredBy: (rule?.unless ?? [])
      .filter(({ id }) => barredBy.includes(id))
      .map(({ id, law }) => ({ exception: id, law: [...law] })),
    missing: outcome && 'settledBy' in outcome ? outcome.settledBy : [],
    needs,
  }
}

/** The plan of a relief, on one record: the acts, from when one may apply, what follows; or what stands against it. */
export const planOf = (question: Question | null, wanted: Wanted, kase: Case, ends: Ends): Omit<Plan, 'id'> => {
  const { template, granting, records } = wanted
  if (granting.length === 0) return closed(kase, wanted, null, 'no-rule')
  if (question === null || records.length === 0) return closed(kase, wanted, null, 'nothing-to-relieve')
  const { opening, nearest } = searched(question, mannersOf(question.case, question.record, template.acts), ends.until)
  return opening ? opened(question, wanted, kase, opening) : notOpened(question, wanted, nearest, ends)
}
