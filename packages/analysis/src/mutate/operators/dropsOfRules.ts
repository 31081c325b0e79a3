import type { Text } from '@plumbline/schema'
import { valueAt } from '../edit.js'
import { titled } from '../say/clauses.js'
import { compiled } from './conditionsIn.js'
import type { Drop } from './drops.js'

const text =
  (zh: string, en: string): Drop['what'] =>
  (): Text => ({ zh, en })

const rule = ['rule'] as const

/** What the fields of a rule hold that can be left out, apart from its exceptions, steps, remedies and relief. */
export const ruleDrops: readonly Drop[] = [
  {
    in: rule,
    at: 'then/*',
    operator: 'drop-effect',
    atLeast: 2,
    what: (one, { phrases }) => titled('效果', 'the effect', phrases.measure((one as { measure: string }).measure)),
  },
  { in: rule, at: 'then/*/term', operator: 'drop-term', what: text('期限', 'the term') },
  { in: rule, at: 'then/*/amount', operator: 'drop-term', what: text('金额', 'the amount') },
  { in: rule, at: 'then/*/runs', operator: 'drop-term', what: text('起止', 'the days between which it runs') },
  { in: rule, at: 'then/*/runs/until', operator: 'drop-term', what: text('截止日', 'the last day') },
  { in: rule, at: 'then/*/gravity', operator: 'drop-mark', what: text('失信程度', 'the class of gravity') },
  {
    in: rule,
    at: 'then/*/sameAct',
    operator: 'drop-mark',
    what: text('同一违法行为的标识', 'what tells one act from another'),
  },
  {
    in: rule,
    at: 'then/*/scope/*',
    operator: 'drop-scope',
    what: (one, { phrases }) => titled('适用事项', 'the matter', phrases.matter(String(one))),
  },
  {
    in: rule,
    at: 'then/*/nexus',
    operator: 'drop-nexus',
    what: (one, { phrases, readIn }, path) => {
      const { zh, en } = phrases.condition(compiled(one as never), readIn(path))
      return { zh: `事项条件${zh}`, en: `the condition on the matter that ${en}` }
    },
  },
  {
    in: rule,
    at: 'then/*/endedBy/*',
    operator: 'drop-end',
    what: (one, { phrases, readIn }, path) =>
      titled('提前终止事由', 'the end by', phrases.start((one as { event: string }).event, readIn(path))),
  },
  {
    in: rule,
    at: 'then/*/parties/roles/*',
    operator: 'drop-party',
    what: (one, { phrases }) => titled('当事人', 'the party', phrases.role(String(one))),
    matters: (_, { file }, path) => {
      const parties = valueAt(file.value, path.slice(0, 3)) as { subject: boolean; roles: readonly string[] }
      return parties.subject || parties.roles.length > 1
    },
  },
  {
    in: rule,
    at: 'then/*/parties/insteadOf/*',
    operator: 'drop-party',
    what: (one, { phrases }, path) => ({
      zh: `“${phrases.role(String(path.at(-1))).zh}”仅在无“${phrases.role(String(one)).zh}”时才涉及的限制`,
      en: `the words that “${phrases.role(String(path.at(-1))).en}” is reached only without a “${phrases.role(String(one)).en}”`,
    }),
  },
  {
    in: rule,
    at: 'matters/*',
    operator: 'drop-matter',
    what: (one, { phrases }) => titled('事项', 'the matter', phrases.matter(String(one))),
  },
  {
    in: rule,
    at: 'authority/kinds/*',
    operator: 'drop-authority',
    atLeast: 2,
    what: (one, { phrases }) => titled('机关类别', 'the kind of authority', phrases.authority(String(one))),
  },
  {
    in: rule,
    at: 'authority/levels/*',
    operator: 'drop-authority',
    atLeast: 2,
    what: (one, { phrases }) => titled('机关层级', 'the level', phrases.word('authorityLevel', one as never)),
  },
  {
    in: rule,
    at: 'authority/within',
    operator: 'drop-authority',
    what: text('地域管辖', 'the place that must lie in the region of the authority'),
  },
  {
    in: rule,
    at: 'evenIfSetAside/*',
    operator: 'still-read',
    what: (one, { phrases }) =>
      titled(
        '仍可触发的不予采用事由',
        'the words that it is still read although set aside as',
        phrases.word('asideReason', one as never),
      ),
  },
  { in: rule, at: 'limitation', operator: 'drop-limitation', what: text('追究时效', 'the limitation') },
  {
    in: rule,
    at: 'continues',
    operator: 'drop-transition',
    what: text('继续行为终了之日', 'the end of the continuing act'),
  },
  { in: rule, at: 'transition', operator: 'drop-transition', what: text('过渡条款', 'the transition clause') },
  {
    in: rule,
    at: 'transition/when',
    operator: 'drop-transition',
    what: text('过渡条款的条件', 'the condition of the transition clause'),
  },
  {
    in: rule,
    at: 'specialTo/*',
    operator: 'choice',
    what: (one, { phrases }) =>
      titled('特别规定关系，相对于', 'the words that it is special to', phrases.rule(String(one))),
  },
]
