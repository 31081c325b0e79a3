import { type Fate, filesOf, type InstrumentCoverage, lawCoverage, type Pack, type Passage } from '@plumbline/pack'
import type { Level, Text } from '@plumbline/schema'

const both = ({ zh, en }: Text): string => `${zh} · ${en}`

const levelNames: Readonly<Record<Level, Text>> = {
  law: { zh: '法律', en: 'law' },
  'administrative-regulation': { zh: '行政法规', en: 'administrative regulation' },
  'judicial-interpretation': { zh: '司法解释', en: 'judicial interpretation' },
  'local-regulation': { zh: '地方性法规', en: 'local regulation' },
  'departmental-rule': { zh: '部门规章', en: 'departmental rule' },
  'local-government-rule': { zh: '地方政府规章', en: 'local government rule' },
  'central-policy-document': { zh: '中央政策文件', en: 'central policy document' },
  'normative-document': { zh: '规范性文件', en: 'normative document' },
}

const order: readonly Fate[] = ['encoded', 'draft', 'open', 'not', 'none']

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => ' --- |').join('')}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')

const row = (one: InstrumentCoverage): readonly string[] => [
  both(one.title),
  both(levelNames[one.level]),
  one.pack,
  ...(one.articles === 0
    ? ['–', '–', '–', '–', '–', '–']
    : [one.articles, ...order.map((fate) => one.counts[fate] || '')].map(String)),
]

const passages = (instruments: readonly InstrumentCoverage[], fate: 'open' | 'not'): string =>
  instruments
    .filter((one) => one[fate].length > 0)
    .map((one) => {
      const lines = (one[fate] as readonly Passage[]).map(({ at, why }) => `- ${at.join(', ')}: ${both(why)}`)
      return `### ${both(one.title)} \`${one.instrument}\`\n\n${lines.join('\n')}`
    })
    .join('\n\n')

const draftRows = (packs: readonly Pack[]): readonly (readonly string[])[] =>
  packs.flatMap((pack) =>
    filesOf(pack, 'rule').flatMap(({ value: { id, title, effective, draft } }) =>
      draft === undefined ? [] : [[`\`${id}\``, effective.from, both(title), both(draft.todo)]],
    ),
  )

const reasonRows = (packs: readonly Pack[]): readonly (readonly string[])[] =>
  packs.flatMap((pack) =>
    filesOf(pack, 'thresholds').flatMap(({ value: { thresholds } }) =>
      thresholds.flatMap(({ instrument, article, condition, because }) =>
        because === undefined ? [] : [[instrument, article, condition ?? '', both(because)]],
      ),
    ),
  )

/** `docs/law-coverage.md`: what became of the articles of the law that the packs rest on. */
export const lawCoveragePage = (packs: readonly Pack[]): string => {
  const instruments = lawCoverage(packs).instruments.filter(
    ({ articles, counts }) => articles > 0 || counts.encoded > 0,
  )
  const unread = lawCoverage(packs).instruments.filter(({ articles }) => articles === 0)
  const total = (fate: Fate): number => instruments.reduce((sum, { counts }) => sum + counts[fate], 0)
  const articles = instruments.reduce((sum, one) => sum + one.articles, 0)
  const thresholds = packs.flatMap((pack) => filesOf(pack, 'thresholds').flatMap(({ value }) => value.thresholds))
  const carried = thresholds.filter((one) => one.in !== undefined).length
  return `# What became of each article / 每一条的去向

How complete the packs are, measured by provision: of each instrument every article is in exactly one column. **Encoded**: a rule, limit,
nature, fact or parameter gives effect to it (of some, only in part: what is open of them stands below). **In drafts**: only rules that
have no effect yet cite it. **Open**: it states a condition, an effect, a term or a procedure, and is still to be written. **Deliberately not**: it
states one, and the reason why it is no rule here stands below. **Nothing to encode**: it states none of a measure on a subject.

规则包写到了什么程度，以条文计：每部文件的每一条只在一栏。

This page is written by \`npx vitest run tests/law/lawCoverage.test.ts -u\` from the packs and their \`coverage/\` files; the same test fails where an
article is in no column or in two. \`plumbline law coverage rules/* --texts <folder of texts>\` prints it, and tells whether the official texts have an article that
nobody accounted for.

${table(
  [
    '',
    '',
    'pack',
    'articles 条',
    'encoded 已写',
    'in drafts 草案',
    'open 待写',
    'deliberately not 有意不写',
    'nothing to encode 无此类规定',
  ],
  [...instruments.map(row), ['**all 合计**', '', '', `**${articles}**`, ...order.map((fate) => `**${total(fate)}**`)]],
)}

Texts not at hand, cited only as far as the legal reference shows them 没有全文的文件: ${unread.map(({ title }) => both(title)).join('; ')}.

## Drafts / 草案

Rules that rest on a text not yet verified. They have no adverse effect; \`plumbline check\` lists them.

${table(['rule', 'from', '', 'what would verify it 核对什么'], draftRows(packs))}

## Open / 待写

${passages(instruments, 'open')}

## Deliberately not encoded / 有意不写

${passages(instruments, 'not')}

## Numbers of the legal reference / 法律资料中的数字

${carried} of the ${thresholds.length} verified numbers of the legal reference are carried by a rule, limit, nature or parameter. The others:

${table(['instrument', 'article', '', 'why it is no number here'], reasonRows(packs))}
`
}
