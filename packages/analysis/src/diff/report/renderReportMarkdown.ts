import type { Lang } from '@plumbline/explain'
import { printable } from '@plumbline/schema'
import { marks } from './renderReport.js'
import type { ReportItem, Tone } from './reportItem.js'

/** Text of a pack cannot become markup, a mention or a link of the page that shows it. */
const escaped = (text: string): string =>
  printable(text.replace(/\s*\n\s*/g, ' '))
    .split(/(`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[\\*_{}[\]<>|~#]/g, (one) => `\\${one}`).replace(/@/g, '@\u200b'),
    )
    .join('')

const bold: ReadonlySet<Tone> = new Set(['stricter', 'more-lenient', 'both', 'unclear', 'problem'])

const inList = (item: ReportItem, lang: Lang, depth: number): readonly string[] => {
  const mark = marks[item.tone]
  const text = escaped(item.says[lang])
  const shown = depth === 0 && bold.has(item.tone) ? `**${text}**` : item.tone === 'quiet' ? `<sub>${text}</sub>` : text
  return [
    `${'  '.repeat(depth)}- ${mark === '' ? '' : `${mark} `}${shown}`,
    ...item.then.flatMap((one) => inList(one, lang, depth + 1)),
  ]
}

const block = (item: ReportItem, lang: Lang): readonly string[] => {
  if (item.tone === 'heading')
    return ['', `### ${escaped(item.says[lang])}`, '', ...item.then.flatMap((one) => inList(one, lang, 0))]
  const mark = marks[item.tone]
  return [
    `${mark === '' ? '' : `${mark} `}**${escaped(item.says[lang])}**${item.then.map(({ says }) => ` (${escaped(says[lang])})`).join('')}`,
    '',
  ]
}

/** A report as Markdown, for a review comment. Ends with a line feed. */
export const renderReportMarkdown = (report: ReportItem, { lang }: { readonly lang: Lang }): string => {
  const lines = [`## ${escaped(report.says[lang])}`, '', ...report.then.flatMap((one) => block(one, lang))]
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}
