import { type Domains, domainsOf, isPossible } from '@plumbline/pack'
import type {
  CompareNode,
  CompiledRule,
  DerivedFact,
  FactPath,
  Node,
  Operand,
  Program,
  Text,
  Truth,
} from '@plumbline/schema'

/** Where a condition is evaluated. */
export interface Context {
  readonly program: Program
  /** Kind of the record asked about; null where there is none. */
  readonly record: string | null
  /** Matters in which it is asked; empty: any. */
  readonly matters: readonly string[]
  /** First day of what it belongs to; null for what has none. */
  readonly from: string | null
  /** What its facts can be. */
  readonly domains: Domains
  /** What holds whenever it is asked, and what does not. */
  readonly holding: readonly Node[]
  readonly failing: readonly Node[]
}

/** Truths that a condition can have, and why it cannot have the others. */
export interface Reachable {
  readonly truths: ReadonlySet<Truth>
  readonly why: Text | null
}

const stated: Text = { zh: '案件必定写明', en: 'every case states it' }
const mentioned: Text = {
  zh: '案件未提及的事件即视为没有发生',
  en: 'an event that a case does not mention did not happen',
}
const derived: Text = { zh: '由必定已知的日期推算', en: 'it is worked out from days that are always known' }
const supplied: Text = { zh: '该项事实总由引擎给出', en: 'the engine always supplies it' }
const ruledOut: Text = {
  zh: '与所声明的事实不合，或者该记录届时不予采用、该版本届时并不施行',
  en: 'the facts as declared rule it out, or the record would be set aside or the version not govern',
}
const narrowed: Text = { zh: '规则只在这些事项中适用', en: 'the rule is only asked in such matters' }

/** Facts of effects that always have a value. */
const suppliedFacts: ReadonlySet<string> = new Set(
  [
    'act',
    'measure',
    'listed',
    'polarity',
    'proposed',
    'grounds',
    'local',
    'verified',
    'draft',
    'level',
    'exceedsScope',
    'termGiven',
    'centralDocument',
    'domain',
    'capacity',
    'mandateCovers',
    'amountGiven',
    'conflict',
    'partyKind',
    'noticeRequired',
    'noticed',
    'heardRequired',
    'heard',
    'stepOwed',
    'stepOmitted',
    'weighingRequired',
    'weighed',
    'decided',
    'groundedWhenDecided',
    'served',
    'dataCategory',
    'readsProtected',
    'impactAssessed',
    'stayed',
    'disputed',
    'discretion',
    'numberGiven',
    'benchmarked',
    'deviationReasoned',
    'leniencyOwed',
    'lenient',
    'rivalStands',
    'rivalOpen',
  ].map((name) => `effect.${name}`),
)

const alwaysStated: ReadonlySet<string> = new Set([
  'case.asOf',
  'case.knownAt',
  'matter.kind',
  'subject.kind',
  'party.kind',
  'authority.kind',
  'authority.level',
  'authority.region',
  'authority.id',
])

/** The parameter has a value on every day on which the condition can be read. */
const alwaysSet = ({ program, from }: Context, id: string): boolean => {
  const values = program.parameters[id]?.values.filter(({ region }) => region === undefined) ?? []
  const [first] = values
  return first !== undefined && from !== null && first.from <= from && values.at(-1)?.until === null
}

const eventOrFact = (context: Context, path: readonly string[]): Text | null => {
  const kind = context.record === null ? undefined : context.program.dictionary.records[context.record]
  const [first = '', second = ''] = path
  if (first === 'event') return kind?.events[second]?.absence === 'none' ? mentioned : null
  const one: DerivedFact | undefined = kind?.derived[first]
  if (one?.kind !== 'period-end') return null
  const known = one.from.every((start) => eventOrFact(context, start.split('.')) !== null)
  return known &&
    (typeof one.period === 'string' || alwaysSet({ ...context, from: '9999-12-31' }, one.period.parameter))
    ? derived
    : null
}

/** Why a fact is never unknown; null where it can be. */
export const neverUnknown = (context: Context, path: string): Text | null => {
  if (alwaysStated.has(path)) return stated
  if (suppliedFacts.has(path)) return supplied
  const [root, ...rest] = path.split('.')
  return root === 'record' ? eventOrFact(context, rest) : null
}

const operandKnown = (context: Context, operand: Operand): boolean =>
  'literal' in operand ||
  ('parameter' in operand ? alwaysSet(context, operand.parameter) : neverUnknown(context, operand.fact) !== null)

const all: readonly Truth[] = ['true', 'false', 'unknown']

/** What a comparison of the kind of matter can come to, where the rule is asked in some kinds only. */
const ofMatter = ({ matters }: Context, { fact, operator, value, negated }: CompareNode): Reachable | null => {
  if (fact !== 'matter.kind' || matters.length === 0 || !('literal' in value)) return null
  const { literal } = value
  if (operator !== 'equal' && operator !== 'in') return null
  const listed = Array.isArray(literal) ? literal : [literal]
  const truths = matters.map((kind): Truth => (listed.includes(kind) !== negated ? 'true' : 'false'))
  return { truths: new Set(truths), why: narrowed }
}

/** Whether the facts can be such that it is true, or false, where it is asked. */
const comes = ({ domains, holding, failing }: Context, node: Node, truth: Truth): boolean =>
  truth === 'unknown' ||
  isPossible(
    truth === 'true'
      ? { holding: [...holding, node], failing }
      : { holding: [...holding], failing: [...failing, node] },
    domains,
  )

const ofComparison = (context: Context, node: CompareNode): Reachable => {
  const { truths, why } = asDeclared(context, node)
  const possible = new Set([...truths].filter((truth) => comes(context, node, truth)))
  // Where nothing seems possible the question itself was wrong.
  return possible.size === 0 || possible.size === truths.size ? { truths, why } : { truths: possible, why: ruledOut }
}

const asDeclared = (context: Context, node: CompareNode): Reachable => {
  const matter = ofMatter(context, node)
  if (matter !== null) return matter
  const why = neverUnknown(context, node.fact)
  return why !== null && operandKnown(context, node.value)
    ? { truths: new Set(['true', 'false']), why }
    : { truths: new Set(all), why: null }
}

/** What a condition can come to, its comparisons taken one by one. Whether they can hold together is another question. */
export const reachable = (context: Context, node: Node): Reachable => {
  if (node.kind === 'compare') return ofComparison(context, node)
  const parts = node.of.map((one) => reachable(context, one).truths)
  const [neutral, decisive] = node.kind === 'all' ? (['true', 'false'] as const) : (['false', 'true'] as const)
  const truths = new Set<Truth>()
  if (parts.every((part) => part.has(neutral))) truths.add(neutral)
  if (parts.some((part) => part.has(decisive))) truths.add(decisive)
  if (parts.some((part) => part.has('unknown')) && parts.every((part) => part.has('unknown') || part.has(neutral)))
    truths.add('unknown')
  return { truths, why: null }
}

/** The day that chooses the version exists: without it the rule is not in force, whatever its conditions come to. */
const governed = (path: FactPath): CompareNode => ({
  kind: 'compare',
  id: 'governed',
  fact: path,
  operator: 'equal',
  value: { literal: null },
  negated: true,
  burden: 'authority',
  law: [],
})

/** Where the conditions of a rule are evaluated: on records that are not set aside, where the version governs. */
export const contextOf = (program: Program, rule: CompiledRule): Context => ({
  program,
  record: rule.for === 'matter' ? null : rule.for,
  matters: rule.matters,
  from: rule.effective.from,
  domains: domainsOf(program, { rule }),
  holding: rule.governedBy === undefined ? [] : [governed(rule.governedBy)],
  failing:
    rule.for === 'matter'
      ? []
      : (program.dictionary.records[rule.for]?.setAside ?? [])
          .filter(({ reason }) => !rule.evenIfSetAside.includes(reason))
          .map(({ when }) => when),
})
