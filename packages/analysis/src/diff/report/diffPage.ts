import type { Lang } from '@plumbline/explain'
import type { Text } from '@plumbline/schema'
import { both, type Html, html } from '../../html/html.js'
import { page } from '../../html/page.js'
import { type Mark, type SourceLine, yamlSideBySide } from '../../html/yamlSource.js'
import type { CaseKind } from '../cases/kinds.js'
import type { Change } from '../change.js'
import { says } from '../say/sayDiff.js'
import { buildReport, caseItem, changeItem, type DiffFindings } from './buildReport.js'
import { hunks, type LinePair, lineDiff } from './lineDiff.js'
import { marks } from './renderReport.js'
import type { ReportItem, Tone } from './reportItem.js'

const classes: { readonly [T in Tone]: string } = {
  stricter: 'bad',
  both: 'bad',
  unclear: 'some',
  'more-lenient': 'good',
  neutral: 'quiet',
  title: '',
  heading: '',
  plain: '',
  quiet: 'quiet',
  problem: 'bad',
  good: 'good',
  was: '',
  is: '',
}

const style = `
ul.report { list-style: none; padding-left: 1.2rem; margin: .2rem 0; } ul.report li { margin: .1rem 0; }
article.change { border: 1px solid var(--line); border-left: .4rem solid var(--line); padding: .2rem 1rem .6rem; margin: .8rem 0; }
article.v-bad { border-left-color: var(--bad-ink); } article.v-good { border-left-color: var(--good-ink); } article.v-some { border-left-color: var(--some-ink); }
article h3 { color: inherit; } .verdict { font-size: 1.15rem; font-weight: 600; }
table.decisions { table-layout: fixed; } table.decisions td { width: 50%; border: 1px solid var(--line); overflow-wrap: anywhere; }
table.decisions td.was { background: var(--bad); } table.decisions td.is { background: var(--good); } .gap { text-align: center; color: var(--quiet); margin: 0; }
`

const sign = (tone: Tone): string => (marks[tone] === '' ? '' : `${marks[tone]} `)

const sentence = ({ says: text, tone }: ReportItem): Html =>
  html`<span class="${classes[tone]}">${sign(tone)}</span>${both(text)}`

const list = (items: readonly ReportItem[]): Html =>
  items.length === 0
    ? html``
    : html`<ul class="report">${items.map((item) => html`<li>${sentence(item)}${list(item.then)}</li>`)}</ul>`

const gone: Mark = { tone: 'bad', sign: '−' }
const fresh: Mark = { tone: 'good', sign: '+' }

const rowOf = (before: readonly string[], after: readonly string[]) => (pair: LinePair) => {
  const line = (lines: readonly string[], at: number | null, mark: Mark): SourceLine | null =>
    at === null ? null : { number: at + 1, text: lines[at] as string, mark: pair.isSame ? undefined : mark }
  return [line(before, pair.before, gone), line(after, pair.after, fresh)] as const
}

const gap = html`<p class="gap">⋯</p>`

const between = (parts: readonly Html[]): readonly Html[] => parts.flatMap((one, at) => (at === 0 ? [one] : [gap, one]))

const linesOf = (text: string | undefined): readonly string[] =>
  text === undefined ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)

const yamlWords: Text = { zh: '文本对照', en: 'the text, side by side' }

/** What was written on both sides, where both are at hand. */
const sources = (change: Change, { placesOf }: DiffFindings): Html => {
  const { before, after } = placesOf(change)
  const [left, right] = [linesOf(before?.text), linesOf(after?.text)]
  const groups = hunks(lineDiff(left, right), 3)
  if (groups.length === 0) return html``
  const shown = groups.map((group) => yamlSideBySide(group.map(rowOf(left, right))))
  return html`<details open><summary>${both(yamlWords)}: <code>${before?.file ?? '∅'}</code> → <code>${after?.file ?? '∅'}</code></summary>${between(shown)}</details>`
}

const decisionWords: Text = { zh: '意见对照', en: 'the decisions, side by side' }

/** What the decision on the example says on both sides. */
const decisions = ({ decision: { before, after } }: CaseKind): Html => {
  const rows = lineDiff(
    before.map(({ zh }) => zh),
    after.map(({ zh }) => zh),
  )
  const cell = (text: Text | undefined, tone: string): Html =>
    html`<td class="${tone}">${text === undefined ? null : both(text)}</td>`
  const shown = rows.map(
    ({ before: left, after: right, isSame }) =>
      html`<tr>${cell(left === null ? undefined : before[left], isSame || left === null ? '' : 'was')}${cell(right === null ? undefined : after[right], isSame || right === null ? '' : 'is')}</tr>`,
  )
  return html`<details open><summary>${both(decisionWords)}</summary><table class="decisions"><thead><tr><th>${both(says('before', {}))}</th><th>${both(says('after', {}))}</th></tr></thead><tbody>${shown}</tbody></table></details>`
}

const boxed = (item: ReportItem, more: Html): Html =>
  html`<article class="change v-${classes[item.tone]}"><h3>${sentence(item)}</h3>${list(item.then)}${more}</article>`

/** Sections of which each item has more to show than its sentences. */
const section = (item: ReportItem, findings: DiffFindings): Html => {
  const { diff } = findings
  const title = html`<h2>${both(item.says)}</h2>`
  if (diff !== null && item.says.en === says('changes-heading', {}).en)
    return html`${title}${diff.changes.map((change) => boxed(changeItem(change, diff, findings), sources(change, findings)))}`
  if (diff !== null && item.says.en === says('cases-heading', {}).en && diff.cases.kinds.length > 0)
    return html`${title}${list(item.then.slice(0, 1))}${diff.cases.kinds.map((kind) => {
      const told = caseItem(kind)
      return boxed({ ...told, then: told.then.slice(0, 1) }, decisions(kind))
    })}`
  return html`${title}${list(item.then)}`
}

/** A comparison as a page of one file, with what was written and what is decided side by side. */
export const diffPage = (findings: DiffFindings, { lang }: { readonly lang: Lang }): string => {
  const report = buildReport(findings)
  const body = report.then.map((item) =>
    item.tone === 'heading'
      ? section(item, findings)
      : html`<p class="verdict">${sentence(item)}</p>${list(item.then)}`,
  )
  return page({ title: report.says, lang, body, style })
}
