import type { AuthorityCharacter, StepTemplate, Text } from '@plumbline/schema'
import { valueAt } from '../edit.js'
import { clauses, titled } from '../say/clauses.js'
import { compiled } from './conditionsIn.js'
import type { Drop } from './drops.js'

const text =
  (zh: string, en: string): Drop['what'] =>
  (): Text => ({ zh, en })

const characters: { readonly [C in AuthorityCharacter]: Text } = {
  organ: { zh: '行政机关', en: 'an administrative organ' },
  court: { zh: '人民法院', en: 'a court' },
  organisation: { zh: '其他组织', en: 'another organisation' },
  private: { zh: '市场主体', en: 'a private party' },
}

const both = ['rule', 'nature'] as const
const nature = ['nature'] as const

/** Only a document without which nothing may be decided is judged by what it states; of others the list is only shown. */
const isGuard: Drop['matters'] = (_, { file }, path) => {
  const { beforeDecision, ifMissed } = valueAt(file.value, path.slice(0, 2)) as StepTemplate
  return beforeDecision && (ifMissed === 'may-not-decide' || ifMissed === 'void')
}

/** What a rule has from its own text or from its nature: exceptions, steps, remedies, ways out. */
export const partDrops: readonly Drop[] = [
  {
    in: both,
    at: 'unless/*',
    operator: 'drop-exception',
    what: (one) => titled('例外', 'the exception', (one as { title: Text }).title),
  },
  { in: both, at: 'unless/*/chance', operator: 'drop-chance', what: text('提出的机会', 'the chance to raise it') },
  {
    in: both,
    at: 'unless/*/chance/waivedBy',
    operator: 'drop-chance',
    what: (one, { phrases }) =>
      titled('放弃该机会的步骤', 'the step that gives the chance up,', phrases.step(String(one))),
  },
  { in: both, at: 'unless/*/weighed', operator: 'drop-weighing', what: text('权衡', 'the weighing') },
  {
    in: both,
    at: 'procedure/*',
    operator: 'drop-step',
    what: (one, { phrases }) => titled('步骤', 'the step', phrases.step((one as { step: string }).step)),
  },
  {
    in: both,
    at: 'procedure/*/when',
    operator: 'drop-condition',
    what: (one, { phrases, readIn }, path) => phrases.condition(compiled(one as never), readIn(path)),
    clause: clauses.notAsked,
  },
  { in: both, at: 'procedure/*/within', operator: 'drop-term', what: text('期限', 'the deadline') },
  { in: both, at: 'procedure/*/extension', operator: 'drop-extension', what: text('延长', 'the extension') },
  {
    in: both,
    at: 'procedure/*/pauses/*',
    operator: 'drop-extension',
    what: text('不计入的时间', 'the time that does not count'),
  },
  {
    in: both,
    at: 'procedure/*/notBefore',
    operator: 'step-order',
    what: text('此前须经过的时间', 'the time that must run before it'),
  },
  {
    in: both,
    at: 'procedure/*/after',
    operator: 'step-order',
    what: (one, { phrases }) => titled('在先步骤', 'the words that it comes after', phrases.step(String(one))),
  },
  {
    in: both,
    at: 'procedure/*/waivedBy',
    operator: 'step-order',
    what: (one, { phrases }) => titled('放弃的步骤', 'the step that waives it,', phrases.step(String(one))),
  },
  {
    in: both,
    at: 'procedure/*/checklist/*',
    operator: 'drop-content',
    what: (one) => titled('应载事项', 'the content', (one as { text: Text }).text),
    matters: isGuard,
  },
  {
    in: both,
    at: 'procedure/*/checklist/*/forStep',
    operator: 'drop-content',
    what: (one, { phrases }) =>
      titled('应载事项的前提', 'the words that it is owed only where there is the step', phrases.step(String(one))),
    matters: isGuard,
  },
  {
    in: both,
    at: 'remedies/*',
    operator: 'drop-remedy',
    what: (one, { phrases }) => titled('救济', 'the remedy', phrases.route((one as { route: string }).route)),
  },
  { in: both, at: 'remedies/*/within', operator: 'drop-term', what: text('期限', 'the deadline') },
  {
    in: both,
    at: 'remedies/*/ifUntold',
    operator: 'drop-remedy',
    what: text('未告知救济时的期限', 'the deadline for those not told of it'),
  },
  {
    in: both,
    at: 'remedies/*/against/*',
    operator: 'drop-authority',
    what: (one) => titled('机关性质', 'the kind of acting body', characters[one as AuthorityCharacter]),
  },
  {
    in: both,
    at: 'remedies/*/parties/*',
    operator: 'drop-party',
    what: (one, { phrases }) => titled('当事人类型', 'the kind of party', phrases.word('subjectKind', one as never)),
  },
  {
    in: both,
    at: 'relief/*',
    operator: 'drop-relief',
    what: (one, { phrases }) => titled('出路', 'the way out', phrases.route((one as { route: string }).route)),
  },
  { in: both, at: 'relief/*/after', operator: 'drop-term', what: text('须经过的期间', 'the time that must have run') },
  {
    in: both,
    at: 'relief/*/from/*',
    operator: 'drop-relief',
    atLeast: 2,
    what: (one, { phrases, readIn }, path) =>
      titled('起算点', 'the start from', phrases.start(String(one), readIn(path))),
  },
  {
    in: both,
    at: 'limitation/longer',
    operator: 'drop-limitation',
    what: text('较长的追究时效', 'the longer limitation'),
  },
  {
    in: both,
    at: 'limitation/from/*',
    operator: 'drop-limitation',
    atLeast: 2,
    what: (one, { phrases, readIn }, path) =>
      titled('追究时效的起算点', 'the start of the limitation from', phrases.start(String(one), readIn(path))),
  },
  {
    in: nature,
    at: 'choice/order/*',
    operator: 'choice',
    what: (one, { phrases }) =>
      titled('轻重顺序', 'the order', phrases.list((one as readonly string[]).map((kind) => ({ zh: kind, en: kind })))),
  },
  {
    in: nature,
    at: 'allows/*',
    operator: 'drop-kind',
    atLeast: 2,
    what: (one, { phrases }) =>
      titled('所容许的', 'what is allowed as', phrases.word('polarity', (one as { polarity: never }).polarity)),
  },
  {
    in: nature,
    at: 'allows/*/acts/*',
    operator: 'drop-kind',
    atLeast: 2,
    what: (one, { phrases }) => titled('所容许的行为类型', 'the act', phrases.word('act', one as never)),
  },
  {
    in: nature,
    at: 'kinds/*',
    operator: 'drop-kind',
    atLeast: 2,
    what: (one) => titled('所容许的措施种类', 'the kind of measure', { zh: String(one), en: String(one) }),
  },
  ...(['unless', 'procedure', 'remedies'] as const).flatMap((part): readonly Drop[] => [
    {
      in: nature,
      at: `${part}/*/polarity`,
      operator: 'drop-kind',
      what: text('只适用于不利（有利）措施的限制', 'the words that it is for measures of one polarity only'),
    },
    ...(['acts', 'kinds', 'exceptKinds'] as const).map(
      (key): Drop => ({
        in: nature,
        at: `${part}/*/${key}/*`,
        operator: 'drop-kind',
        what: (one) => titled('所适用（除外）的种类', 'the kind or act', { zh: String(one), en: String(one) }),
      }),
    ),
  ]),
]
