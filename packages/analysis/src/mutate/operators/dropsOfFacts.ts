import type { Text } from '@plumbline/schema'
import { clauses, titled } from '../say/clauses.js'
import { compiled } from './conditionsIn.js'
import type { Drop } from './drops.js'

const facts = ['facts'] as const
const parameter = ['parameter'] as const

const ofKindsAndTraits = (drop: Omit<Drop, 'in'>): readonly Drop[] =>
  (['records', 'traits'] as const).map((section) => ({ ...drop, in: facts, at: `${section}/*/${drop.at}` }))

/** What the declarations of records and the values of parameters hold that can be left out. */
export const factDrops: readonly Drop[] = [
  ...ofKindsAndTraits({
    at: 'setAside/*',
    operator: 'drop-set-aside',
    what: (one) => titled('不予采用事由', 'the ground for setting aside', (one as { title: Text }).title),
  }),
  ...ofKindsAndTraits({
    at: 'events/*/notBefore/*',
    operator: 'event-order',
    what: (one) => ({
      zh: `不得早于事件 \`${String(one)}\` 的限制`,
      en: `the words that it cannot precede the event \`${String(one)}\``,
    }),
  }),
  ...ofKindsAndTraits({
    at: 'derived/*/from/*',
    operator: 'count',
    atLeast: 2,
    what: (one, { phrases, readIn }, path) =>
      titled('起算点', 'the start from', phrases.start(`record.${String(one)}`, readIn(path))),
  }),
  ...ofKindsAndTraits({
    at: 'derived/*/where',
    operator: 'drop-condition',
    what: (one, { phrases, readIn }, path) => phrases.condition(compiled(one as never), readIn(path)),
    clause: clauses.notAsked,
  }),
  {
    in: facts,
    at: 'records/*/by/*',
    operator: 'record-maker',
    what: (one, { phrases }) => titled('有权制作记录的机关', 'the maker', phrases.authority(String(one))),
  },
  {
    in: facts,
    at: 'records/*/evidences/*',
    operator: 'drop-mark',
    what: (one, { phrases }) => titled('所证明的措施', 'the words that it evidences', phrases.measure(String(one))),
  },
  {
    in: facts,
    at: 'records/*/information',
    operator: 'drop-mark',
    what: () => ({ zh: '所属公共信用信息目录条目', en: 'its item in the catalogue of public credit information' }),
  },
  {
    in: parameter,
    at: 'values/*',
    operator: 'drop-version',
    atLeast: 2,
    what: (one) =>
      titled('参数取值，自', 'the value from', {
        zh: (one as { from: string }).from,
        en: (one as { from: string }).from,
      }),
  },
  {
    in: parameter,
    at: 'values/*/region',
    operator: 'drop-version',
    what: () => ({ zh: '取值的地域限制', en: 'the region of the value' }),
  },
]
