import type { Text } from '@plumbline/schema'
import { both, type Html, html } from './html.js'

/** How a line of YAML is marked. `sign` tells it to who sees no colour. */
export interface Mark {
  readonly tone: 'good' | 'some' | 'bad' | 'none'
  readonly sign: string
  /** Shown on pointing at it, in both languages one after the other. */
  readonly title?: Text
}

/** A line of a file, from 1. */
export interface SourceLine {
  readonly number: number
  readonly text: string
  readonly mark?: Mark | undefined
}

/** Colour of a line of YAML: comments quiet, keys strong. A `#` inside quotes is no comment; that much is told apart, and no more. */
const coloured = (text: string): readonly Html[] => {
  const token = /("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|((?:^|\s)#.*$)|([\p{L}\p{N}_./-]+(?=:(?:\s|$)))/gu
  const parts: Html[] = []
  let at = 0
  for (const found of text.matchAll(token)) {
    const [whole, quoted, comment] = found
    parts.push(html`${text.slice(at, found.index)}`)
    parts.push(
      quoted !== undefined
        ? html`${whole}`
        : comment !== undefined
          ? html`<span class="comment">${whole}</span>`
          : html`<span class="key">${whole}</span>`,
    )
    at = found.index + whole.length
  }
  return [...parts, html`${text.slice(at)}`]
}

const cells = (line: SourceLine | null): Html => {
  if (line === null)
    return html`<span class="line m-none"></span><span class="sign m-none"></span><span class="m-none"></span>`
  const { number, text, mark } = line
  const tone = mark === undefined ? '' : `m-${mark.tone}`
  const title = mark?.title === undefined ? null : html` title="${`${mark.title.zh} / ${mark.title.en}`}"`
  return html`<span class="line">${number}</span><span class="sign ${tone}">${mark?.sign ?? ''}</span><span class="${tone}"${title}>${coloured(text)}</span>`
}

/** A file with its lines marked. */
export const yamlSource = (lines: readonly SourceLine[]): Html =>
  html`<div class="source one">${lines.map(cells)}</div>`

/** Two versions side by side; null where a line has no counterpart. */
export const yamlSideBySide = (rows: readonly (readonly [SourceLine | null, SourceLine | null])[]): Html =>
  html`<div class="source two">${rows.map(([before, after]) => [cells(before), cells(after)])}</div>`

/** What the marks mean. */
export const legend = (marks: readonly (Mark & { readonly title: Text })[]): Html =>
  html`<p class="quiet">${marks.map(({ sign, tone, title }) => html`<span class="${tone === 'none' ? 'quiet' : tone}">${sign}</span> ${both(title)} &nbsp; `)}</p>`
