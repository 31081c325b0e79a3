import { columns, type Lang } from '@plumbline/explain'
import { printable } from '@plumbline/schema'
import type { ReportItem, Tone } from './reportItem.js'

/** Marks of lines, the same in text and Markdown. */
export const marks: { readonly [T in Tone]: string } = {
  stricter: '▲',
  'more-lenient': '▽',
  both: '◆',
  neutral: '·',
  unclear: '?',
  title: '',
  heading: '',
  plain: '',
  quiet: '',
  problem: '✗',
  good: '✓',
  was: '−',
  is: '+',
}

/** Colours a line for a terminal by its tone. */
export type Paint = (text: string, tone: Tone) => string

export interface ReportTextOptions {
  readonly lang: Lang
  readonly width?: number
  readonly paint?: Paint
}

/** A line broken where words or Chinese characters end. */
const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.match(/[\x21-\x7e\u00a0-\u02ff“”‘’…—–]+ ?|\s+|./gsu) ?? []) {
    if (line !== '' && columns(line + word.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = word.trimStart()
    } else line += word
  }
  return [...lines, line.trimEnd()]
}

const hung = (mark: string, text: string, indent: number, width: number): readonly string[] => {
  const lead = mark === '' ? '' : `${mark} `
  const rest = ' '.repeat(indent + columns(lead))
  return text
    .split('\n')
    .flatMap((one) => wrapped(printable(one), Math.max(24, width - rest.length)))
    .map((one, index) => (index === 0 ? `${' '.repeat(indent)}${lead}${one}` : `${rest}${one}`))
}

/** A report as lines for a terminal. Ends with a line feed. */
export const renderReport = (
  report: ReportItem,
  { lang, width = 100, paint = (text) => text }: ReportTextOptions,
): string => {
  const lines: string[] = []
  const render = (item: ReportItem, indent: number): void => {
    if (item.tone === 'heading') lines.push('')
    for (const one of hung(marks[item.tone], item.says[lang], indent, width)) lines.push(paint(one, item.tone))
    const deeper = item.tone === 'title' ? indent : indent + 2
    for (const one of item.then) render(one, deeper)
    if (item.tone !== 'heading' && indent === 2 && item.then.length > 0) lines.push('')
  }
  render(report, 0)
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}
