import type { FieldCode, Lang } from '../say/language.js'
import { languages } from '../say/languages.js'
import type { Line } from '../say/line.js'
import { sayerOf } from '../say/sayer.js'
import type { Explanation, Item } from '../tree/explanation.js'
import type { Statement } from '../tree/statements.js'
import { type Layout, layouts } from './layout.js'
import { markOf } from './mark.js'
import { underLaw } from './underLaw.js'

type Saying = (statement: Statement) => string

/** Characters that would be markup, and what would become a link by itself, made plain. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~!&@]/g, (character) => `\\${character}`)
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, (character) => `\\${character}`)

const markdownOf = (line: Line): string =>
  line
    .map(({ text, tone }) => (tone === 'strong' && text.trim() !== '' ? `**${escaped(text)}**` : escaped(text)))
    .join('')

const indented = (depth: number, text: string): string => `${'  '.repeat(depth)}- ${text}`

const list = (say: Saying, lang: Lang, items: readonly Item[], depth: number): readonly string[] =>
  items.flatMap((item) => bullets[layouts[item.says.code]](say, lang, item, depth))

const bullet =
  (text: (say: Saying, lang: Lang, statement: Statement) => string) =>
  (say: Saying, lang: Lang, { says, then }: Item, depth: number): readonly string[] => [
    indented(depth, text(say, lang, says)),
    ...list(say, lang, then, depth + 1),
  ]

const plain = bullet((say, _, says) => say(says))
const withoutMarkup = (text: string): string => text.replaceAll('**', '')
const strong = bullet((say, _, says) => `**${withoutMarkup(say(says))}**`)

/** One entry a layout. */
const bullets: {
  readonly [L in Layout]: (say: Saying, lang: Lang, item: Item, depth: number) => readonly string[]
} = {
  field: bullet((say, lang, says) => `${languages[lang].words.labels[says.code as FieldCode]}: ${say(says)}`),
  lead: strong,
  part: strong,
  point: bullet((say, _, says) => {
    const { glyph } = markOf(says)
    return `${glyph === '·' ? '' : `${glyph} `}${say(says)}`
  }),
  detail: plain,
  note: plain,
}

const leads = (say: Saying, lang: Lang, items: readonly Item[]): readonly string[] =>
  items.flatMap((item, index) =>
    layouts[item.says.code] === 'lead'
      ? ['', `### ${index + 1}. ${withoutMarkup(say(item.says))}`, '', ...list(say, lang, item.then, 0)]
      : list(say, lang, [item], 0),
  )

/** An explanation as Markdown, for a file or a web page. Ends with a line feed. */
export const renderMarkdown = (explanation: Explanation, { lang }: { readonly lang: Lang }): string => {
  const sayer = sayerOf(explanation, lang)
  const say: Saying = (statement) => markdownOf(sayer(statement))
  const { title, sections } = languages[lang].words
  const lines = explanation.sections.flatMap(({ section, items }) => [
    '',
    `## ${sections[section]}`,
    '',
    ...leads(say, lang, underLaw(items)),
  ])
  return `# ${title}\n${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`
}
