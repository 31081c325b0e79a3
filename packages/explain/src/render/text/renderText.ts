import type { FieldCode, Lang } from '../../say/language.js'
import { languages } from '../../say/languages.js'
import { type Line, piece, toned } from '../../say/line.js'
import { sayerOf } from '../../say/sayer.js'
import type { Explanation, Item, Section } from '../../tree/explanation.js'
import type { Statement } from '../../tree/statements.js'
import { type Layout, layouts } from '../layout.js'
import { markOf } from '../mark.js'
import { underLaw } from '../underLaw.js'
import { paint, paintText } from './paint.js'
import { columns, padded } from './width.js'
import { wrap } from './wrap.js'

export interface TextOptions {
  readonly lang: Lang
  /** Colour and weight by terminal codes. Default: none. */
  readonly colour?: boolean
  /** Columns of a line, at least 40. Default: 80. */
  readonly width?: number
}

interface Page {
  readonly lang: Lang
  readonly colour: boolean
  readonly width: number
  readonly say: (statement: Statement) => Line
}

interface Place {
  readonly indent: number
  readonly index: number
  /** Whether the item before is of the same kind, so that a label is not said again. */
  readonly repeats: boolean
  /** Columns of the widest label among its neighbours. */
  readonly labels: number
}

/** A line behind a prefix; the lines it runs on to stand under its text. */
const hanging = (page: Page, indent: number, prefix: Line, text: Line): readonly string[] => {
  const lead = prefix.map((one) => paintText(one.text, one.tone, page.colour)).join('')
  const start = indent + prefix.reduce((sum, one) => sum + columns(one.text), 0)
  return wrap(text, Math.max(16, page.width - start)).map(
    (tokens, index) => (index === 0 ? ' '.repeat(indent) + lead : ' '.repeat(start)) + paint(tokens, page.colour),
  )
}

const labelOf = (page: Page, { code }: Statement): string => languages[page.lang].words.labels[code as FieldCode]

const labelColumns = (page: Page, items: readonly Item[]): number =>
  Math.max(
    0,
    ...items.filter(({ says }) => layouts[says.code] === 'field').map(({ says }) => columns(labelOf(page, says))),
  )

const below = (page: Page, items: readonly Item[], indent: number): readonly string[] =>
  items.flatMap((one, index) =>
    render(page, one, {
      indent,
      index,
      repeats: items[index - 1]?.says.code === one.says.code,
      labels: labelColumns(page, items),
    }),
  )

type Renderer = (page: Page, item: Item, place: Place) => readonly string[]

/** One entry a layout. */
const renderers: { readonly [L in Layout]: Renderer } = {
  field: (page, { says, then }, { indent, labels, repeats }) => [
    ...hanging(
      page,
      indent,
      [piece(padded(repeats ? '' : labelOf(page, says), labels + 2), null, 'quiet')],
      page.say(says),
    ),
    ...below(page, then, indent + labels + 2),
  ],
  lead: (page, { says, then }, { indent, index }) => [
    ...(index === 0 ? [] : ['']),
    ...hanging(page, indent, [piece(`${index + 1}. `, null, 'strong')], toned(page.say(says), 'strong')),
    ...below(page, then, indent + 3),
  ],
  part: (page, { says, then }, { indent }) => [
    ...hanging(page, indent, [], toned(page.say(says), 'strong')),
    ...below(page, then, indent + 2),
  ],
  point: (page, { says, then }, { indent }) => {
    const { glyph, tone } = markOf(says)
    return [
      ...hanging(page, indent, [piece(`${glyph} `, null, tone)], page.say(says)),
      ...below(page, then, indent + 2),
    ]
  },
  detail: (page, { says, then }, { indent }) => [
    ...hanging(page, indent, [], toned(page.say(says), 'quiet')),
    ...below(page, then, indent + 2),
  ],
  note: (page, { says, then }, { indent }) => [
    ...hanging(page, indent, [], page.say(says)),
    ...below(page, then, indent + 2),
  ],
}

const render = (page: Page, item: Item, place: Place): readonly string[] =>
  renderers[layouts[item.says.code]](page, item, place)

const section = (page: Page, { section: code, items }: Section): readonly string[] => [
  ...(code === 'question' ? [] : ['', paintText(languages[page.lang].words.sections[code], 'strong', page.colour)]),
  ...below(page, underLaw(items), 2),
]

const pageOf = (explanation: Explanation, { lang, colour = false, width = 80 }: TextOptions): Page => ({
  lang,
  colour,
  width: Math.max(40, width),
  say: sayerOf(explanation, lang),
})

/** Some items of an explanation by themselves, as lines. Ends with a line feed. */
export const renderItems = (explanation: Explanation, items: readonly Item[], options: TextOptions): string =>
  `${below(pageOf(explanation, options), underLaw(items), 0).join('\n')}\n`

/** An explanation as lines for a terminal or a plain text file. Ends with a line feed. */
export const renderText = (explanation: Explanation, options: TextOptions): string => {
  const page = pageOf(explanation, options)
  const lines = [
    paintText(languages[page.lang].words.title, 'strong', page.colour),
    paintText('─'.repeat(page.width), 'quiet', page.colour),
    ...explanation.sections.flatMap((one) => section(page, one)),
  ]
  return `${lines.join('\n')}\n`
}
