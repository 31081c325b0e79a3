// Finds a provision in the Markdown of an official text, and hashes it. Pure: no disk, no clock. See docs/law-texts.md.
import { createHash } from 'node:crypto'

const numeral = '〇零一二三四五六七八九十百千'
// White space after the mark tells an article from a sentence that opens with a reference such as “第五条规定的”.
const articleMark = new RegExp(`^(?:\\*\\*)?第([${numeral}]+)条(?:之([${numeral}]+))?(?:\\*\\*)?[\\s\\u3000]+(.*)$`)
const itemMark = new RegExp(`^[（(]([${numeral}]+)[）)][\\s\\u3000]*(.*)$`)
const digits = '〇一二三四五六七八九'
const units = { 十: 10, 百: 100, 千: 1000 }

/** The number that Chinese numerals below ten thousand say: `一千零二十四` is 1024. */
export function chineseNumber(text) {
  let total = 0
  let pending = 0
  for (const sign of text.replaceAll('零', '〇')) {
    const unit = units[sign]
    if (unit === undefined) {
      pending = digits.indexOf(sign)
    } else {
      total += (pending === 0 ? 1 : pending) * unit
      pending = 0
    }
  }
  return total + pending
}

/**
 * Articles of an official text, by `5` or `17-1` (第十七条之一): paragraphs in order, each `{ lead, items }`, items being
 * `{ number, label, text }`. A paragraph is a line that opens no item; headings and comments belong to no article.
 *
 * @throws {Error} when an article stands twice, because then no address is certain
 */
export function articlesOf(markdown) {
  const articles = new Map()
  let paragraphs
  for (const line of markdown.replaceAll(/<!--[\s\S]*?-->/g, '').split('\n')) {
    const text = line.trim()
    if (text === '' || text.startsWith('#')) continue
    const article = articleMark.exec(text)
    if (article) {
      const key = [article[1], article[2]].filter(Boolean).map(chineseNumber).join('-')
      if (articles.has(key)) throw new Error(`article ${key} stands twice`)
      paragraphs = []
      articles.set(key, paragraphs)
      addLine(paragraphs, article[3])
    } else if (paragraphs) {
      addLine(paragraphs, text)
    }
  }
  return articles
}

function addLine(paragraphs, text) {
  const item = itemMark.exec(text)
  const last = paragraphs.at(-1)
  if (item && last) {
    last.items.push({ number: chineseNumber(item[1]), label: item[1], text: item[2] })
  } else {
    paragraphs.push({ lead: text, items: [] })
  }
}

/**
 * Words of one provision, without its own number: `art-5`, `art-5/para-1`, `art-5/para-1/item-2`, or `art-5/item-2` where
 * only one paragraph of the article has items. `undefined` when there is no such provision, or more than one.
 */
export function provisionText(articles, at) {
  const match = /^art-(\d+(?:-\d+)?)(?:\/para-(\d+))?(?:\/item-(\d+))?$/.exec(at)
  const all = match ? articles.get(match[1]) : undefined
  if (!all) return undefined
  const paragraphs = match[2] === undefined ? all : all.slice(Number(match[2]) - 1, Number(match[2]))
  if (paragraphs.length === 0) return undefined
  if (match[3] === undefined) return paragraphs.map(paragraphText).join('\n')
  const items = paragraphs.flatMap((paragraph) => paragraph.items).filter(({ number }) => number === Number(match[3]))
  return items.length === 1 ? items[0].text : undefined
}

/** Both sources write item labels their own way, （一） and (一): one form, so that the source does not change the hash. */
const paragraphText = ({ lead, items }) => [lead, ...items.map(({ label, text }) => `（${label}）${text}`)].join('\n')

/** What is hashed: Unicode NFC, without Markdown emphasis and code marks, and without any white space, U+3000 included. */
export const normalise = (text) => text.normalize('NFC').replaceAll(/[*_`]|[\s\u3000\u200B\uFEFF]/g, '')

/** SHA-256 of the normalised words over UTF-8, 64 hexadecimal digits. */
export const textHash = (text) => createHash('sha256').update(normalise(text), 'utf8').digest('hex')
