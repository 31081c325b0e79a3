import type { Path, Recompiled } from '@plumbline/pack'
import { authorityLevels, type MissedConsequence, type StepTemplate, type Text } from '@plumbline/schema'
import { valueAt } from '../edit.js'
import type { Operator } from '../operatorNames.js'
import { fits } from '../pattern.js'
import { clauses } from '../say/clauses.js'
import type { Found, Operate, Site } from './site.js'

interface Flip {
  readonly in: readonly Recompiled[]
  readonly at: string
  readonly operator: Operator
  /** What it becomes; undefined where it stays. */
  readonly to: (value: unknown, site: Site, path: Path) => unknown
  readonly says: (value: unknown, to: unknown, site: Site, path: Path) => Text
}

const swap =
  (one: string, other: string) =>
  (value: unknown): unknown =>
    value === one ? other : value === other ? one : undefined

const off = (value: unknown): unknown => (value === true ? false : undefined)

const gone = (zh: string, en: string) => (): Text => clauses.gone({ zh, en })

const worded =
  (zh: string, en: string, vocabulary: 'modality' | 'burden' | 'exceptionEffect' | 'missed'): Flip['says'] =>
  (value, to, { phrases }) =>
    clauses.became({ zh, en }, phrases.word(vocabulary, value as never), phrases.word(vocabulary, to as never))

/** A missed step that voids or bars the decision is made a mere delay; a mere delay before the decision is made to bar it. */
const otherConsequence: Flip['to'] = (value, { file }, path) => {
  const { beforeDecision } = valueAt(file.value, path.slice(0, 2)) as StepTemplate
  const to: { readonly [C in MissedConsequence]: MissedConsequence | undefined } = {
    void: 'late',
    'may-not-decide': 'late',
    lapsed: 'late',
    late: beforeDecision ? 'may-not-decide' : undefined,
  }
  return to[value as MissedConsequence]
}

const both = ['rule', 'nature'] as const
const rule = ['rule'] as const
const facts = ['facts'] as const

const ofKindsAndTraits = (flip: Omit<Flip, 'in'>): readonly Flip[] =>
  (['records', 'traits'] as const).map((section) => ({ ...flip, in: facts, at: `${section}/*/${flip.at}` }))

const ofFacts = (flip: Omit<Flip, 'in'>): readonly Flip[] => [
  ...ofKindsAndTraits({ ...flip, at: `facts/*/${flip.at}` }),
  { ...flip, in: facts, at: `subject/*/${flip.at}` },
  { ...flip, in: facts, at: `matters/*/facts/*/${flip.at}` },
]

const rows: readonly Flip[] = [
  {
    in: rule,
    at: 'modality',
    operator: 'modality',
    to: swap('shall', 'may'),
    says: worded('规则', 'the rule', 'modality'),
  },
  {
    in: both,
    at: 'unless/*/modality',
    operator: 'modality',
    to: swap('shall', 'may'),
    says: worded('该例外', 'the exception', 'modality'),
  },
  {
    in: both,
    at: 'unless/*/burden',
    operator: 'burden',
    to: swap('authority', 'subject'),
    says: worded('举证责任', 'the burden of proof', 'burden'),
  },
  {
    in: both,
    at: 'unless/*/does',
    operator: 'exception-effect',
    to: swap('defeat', 'mitigate'),
    says: worded('该例外的效果', 'what the exception does', 'exceptionEffect'),
  },
  {
    in: both,
    at: 'procedure/*/beforeDecision',
    operator: 'step-order',
    to: off,
    says: gone('须在决定之前完成的要求', 'the words that it comes before the decision'),
  },
  {
    in: both,
    at: 'procedure/*/afterDecision',
    operator: 'step-order',
    to: off,
    says: gone('在决定之后办理的要求', 'the words that it comes after the decision'),
  },
  {
    in: both,
    at: 'procedure/*/ifMissed',
    operator: 'missed-step',
    to: otherConsequence,
    says: worded('缺失的后果', 'what missing it means', 'missed'),
  },
  {
    in: rule,
    at: 'authority/madeTheRecord',
    operator: 'drop-authority',
    to: off,
    says: gone('须为作出该记录的机关的要求', 'the words that only the authority that made the record may act'),
  },
  {
    in: rule,
    at: 'authority/levels',
    operator: 'drop-authority',
    to: (levels) => ((levels as readonly string[]).length < authorityLevels.length ? authorityLevels : undefined),
    says: gone('机关层级的限制', 'the restriction to levels of authority'),
  },
  {
    in: rule,
    at: 'then/*/parties/subject',
    operator: 'drop-party',
    to: (value, { file }, path) =>
      (valueAt(file.value, path.slice(0, 3)) as { roles: readonly unknown[] }).roles.length > 0
        ? off(value)
        : undefined,
    says: gone('作为当事人的主体本身', 'the subject itself as a party'),
  },
  {
    in: rule,
    at: 'then/*/parties/roleKinds',
    operator: 'drop-party',
    to: (kinds) => ((kinds as readonly unknown[]).length > 0 ? [] : undefined),
    says: gone('担任该角色者的主体类型限制', 'the kinds of person that a role can mean'),
  },
  {
    in: ['nature'],
    at: 'choice/method',
    operator: 'choice',
    to: swap('lighter-regime', 'no-retroactivity'),
    says: () => ({ zh: '从旧兼从轻与不溯及既往互换', en: 'the lighter later law and no retroactivity were swapped' }),
  },
  ...ofFacts({
    at: 'determined',
    operator: 'determined',
    to: off,
    says: gone('须由具名人员认定的要求', 'the words that a named official determines it'),
  }),
  ...ofFacts({
    at: 'protected',
    operator: 'drop-mark',
    to: off,
    says: gone('不得据以差别对待的标记', 'the mark that nobody may be told apart by it'),
  }),
  ...ofFacts({
    at: 'personal',
    operator: 'drop-mark',
    to: (value) => (value === 'none' ? undefined : 'none'),
    says: gone('个人信息类别', 'its category of personal data'),
  }),
  ...ofKindsAndTraits({
    at: 'events/*/absence',
    operator: 'absence',
    to: swap('none', 'unknown'),
    says: (value) =>
      value === 'none'
        ? {
            zh: '未记载由“没有发生”变为“不明”',
            en: 'silence meant that it is not known, and not that it did not happen',
          }
        : {
            zh: '未记载由“不明”变为“没有发生”',
            en: 'silence meant that it did not happen, and not that it is not known',
          },
  }),
  ...ofKindsAndTraits({
    at: 'events/*/once',
    operator: 'event-order',
    to: off,
    says: gone('只发生一次的限制', 'the words that it happens once'),
  }),
  ...ofKindsAndTraits({
    at: 'derived/*/countsTrigger',
    operator: 'count',
    to: (value) => !value,
    says: (value) =>
      value
        ? { zh: '不再计入本次', en: 'the one that triggers the rule were not counted' }
        : { zh: '计入本次', en: 'the one that triggers the rule were counted too' },
  }),
  ...ofKindsAndTraits({
    at: 'derived/*/pick',
    operator: 'count',
    to: (value, { file }, path) =>
      (valueAt(file.value, path.slice(0, -1)) as { from: readonly unknown[] }).from.length > 1
        ? swap('latest', 'first-present')(value)
        : undefined,
    says: (value) =>
      value === 'latest'
        ? { zh: '起算点由最晚者变为最先存在者', en: 'it ran from the first start that exists, and not from the latest' }
        : {
            zh: '起算点由最先存在者变为最晚者',
            en: 'it ran from the latest start, and not from the first that exists',
          },
  }),
  {
    in: facts,
    at: 'records/*/character',
    operator: 'drop-mark',
    to: (value) => (value === 'finding' ? undefined : 'finding'),
    says: gone('记录的法律性质', 'its legal character'),
  },
]

/** Words of a closed list swapped for their opposites, and marks taken off. */
export const flipWords: Operate = (site) =>
  site.nodes.flatMap(({ path, value }) =>
    rows.flatMap((row): readonly Found[] => {
      if (!row.in.includes(site.file.kind) || !fits(path, row.at)) return []
      const to = row.to(value, site, path)
      return to === undefined
        ? []
        : [{ operator: row.operator, edits: [{ at: path, to }], says: row.says(value, to, site, path) }]
    }),
  )
