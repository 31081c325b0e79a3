import { sha256Of } from '@plumbline/schema'
import { chineseNumber, chineseNumerals } from './chineseNumber.js'

// White space after the mark tells an article from a sentence that opens with a reference such as “第五条规定的”.
const articleMark = new RegExp(
  `^(?:\\*\\*)?第([${chineseNumerals}]+)条(?:之([${chineseNumerals}]+))?(?:\\*\\*)?[\\s\\u3000]+(.*)$`,
)
const itemMark = new RegExp(`^[（(]([${chineseNumerals}]+)[）)][\\s\\u3000]*(.*)$`)
const locator = /^art-(\d+(?:-\d+)?)(?:\/para-(\d+))?(?:\/item-(\d+))?$/

/** An item of a paragraph: （一）. */
export interface TextItem {
  readonly number: number
  readonly label: string
  readonly text: string
}

/** A line that opens no item, with the items after it. */
export interface TextParagraph {
  readonly lead: string
  readonly items: TextItem[]
}

/** The official text of an instrument, by article: `5`, or `17-1` for 第十七条之一. See docs/law-texts.md. */
export interface OfficialText {
  readonly articles: ReadonlyMap<string, readonly TextParagraph[]>
  /** Articles that stand twice: no address in them is certain. */
  readonly repeated: readonly string[]
}

const addLine = (paragraphs: TextParagraph[], text: string): void => {
  const item = itemMark.exec(text)
  const last = paragraphs.at(-1)
  if (item?.[1] !== undefined && last !== undefined)
    last.items.push({ number: chineseNumber(item[1]), label: item[1], text: item[2] ?? '' })
  else paragraphs.push({ lead: text, items: [] })
}

/** Reads the Markdown of an official text. Headings, comments and all that stands before the first article belong to no article. */
export const officialText = (markdown: string): OfficialText => {
  const articles = new Map<string, TextParagraph[]>()
  const repeated: string[] = []
  let paragraphs: TextParagraph[] | undefined
  for (const line of markdown.replaceAll(/<!--[\s\S]*?-->/g, '').split('\n')) {
    const text = line.trim()
    if (text === '' || text.startsWith('#')) continue
    const article = articleMark.exec(text)
    if (article) {
      const key = [article[1], article[2]].flatMap((part) => (part === undefined ? [] : chineseNumber(part))).join('-')
      if (articles.has(key)) repeated.push(key)
      paragraphs = []
      articles.set(key, paragraphs)
      addLine(paragraphs, article[3] ?? '')
    } else if (paragraphs !== undefined) addLine(paragraphs, text)
  }
  return { articles, repeated }
}

/** Sources write item labels in brackets of their own, （一） or (一): one form, so that the source does not change the hash. */
const paragraphText = ({ lead, items }: TextParagraph): string =>
  [lead, ...items.map(({ label, text }) => `（${label}）${text}`)].join('\n')

/**
 * Words of one provision, without its own number: `art-5`, `art-5/para-1`, `art-5/para-1/item-2`, or `art-5/item-2` where only one
 * paragraph of the article has such an item. `undefined` where there is no such provision, or more than one.
 */
export const provisionText = ({ articles, repeated }: OfficialText, at: string): string | undefined => {
  const [, article = '', paragraph, item] = locator.exec(at) ?? []
  const all = repeated.includes(article) ? undefined : articles.get(article)
  const paragraphs = paragraph === undefined ? all : all?.slice(Number(paragraph) - 1, Number(paragraph))
  if (paragraphs === undefined || paragraphs.length === 0) return undefined
  if (item === undefined) return paragraphs.map(paragraphText).join('\n')
  const items = paragraphs.flatMap((one) => one.items).filter(({ number }) => number === Number(item))
  return items.length === 1 ? items[0]?.text : undefined
}

/** What is hashed: Unicode NFC, without Markdown emphasis and code marks, and without any white space, U+3000 included. */
export const normalise = (text: string): string => text.normalize('NFC').replaceAll(/[*_`]|[\s\u3000\u200B\uFEFF]/g, '')

/** SHA-256 of the normalised words over UTF-8, 64 hexadecimal digits. */
export const textHash = (text: string): string => sha256Of(normalise(text))
