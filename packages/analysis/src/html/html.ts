import { printable, type Text } from '@plumbline/schema'

/** HTML that is safe to put into a page: made by `html` and `raw` only, so that no text of a pack or a case becomes markup. */
export interface Html {
  readonly html: string
}

export type HtmlPart = string | number | Html | readonly HtmlPart[] | null

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const isHtml = (part: Html | readonly HtmlPart[]): part is Html => 'html' in part

const flat = (part: HtmlPart): string => {
  if (part === null) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return printable(part).replace(/[&<>"']/g, (one) => entities[one] as string)
  return isHtml(part) ? part.html : part.map(flat).join('')
}

/** Template tag: what is interpolated is escaped, unless it is `Html` already. */
export const html = (words: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html => ({
  html: words.map((word, index) => word + flat(parts[index] ?? null)).join(''),
})

/** A text in both languages; the page shows the one that its reader chose. */
export const both = ({ zh, en }: Text): Html => html`<span lang="zh-CN">${zh}</span><span lang="en">${en}</span>`
