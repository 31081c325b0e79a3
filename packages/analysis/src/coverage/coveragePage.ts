import type { Text } from '@plumbline/schema'
import { both, type Html, html } from '../html/html.js'
import { page } from '../html/page.js'
import { legend, type Mark, yamlSource } from '../html/yamlSource.js'
import { basisPoints, type Coverage, type CoverageTotal, totalsOf } from './coverageOf.js'
import { coverageKinds, type Goal } from './goal.js'
import { coverageWords } from './words.js'

/** A file of the pack as it is shown. */
export interface ShownFile {
  readonly file: string
  readonly text: string
}

const words = {
  title: { zh: '测试覆盖', en: 'Coverage of the tests' },
  whole: { zh: '全部显示', en: 'all of it is shown' },
  part: { zh: '部分显示', en: 'part of it is shown' },
  none: { zh: '没有显示', en: 'none of it is shown' },
  index: { zh: '规则与边界', en: 'Rules and limits' },
  provisions: { zh: '条款', en: 'Provisions' },
  missing: { zh: '测试句没有显示的', en: 'What no sentence shows' },
  excluded: { zh: '不可能显示、因而不计', en: 'cannot be shown, and is not counted' },
  shown: { zh: '已显示', en: 'shown' },
  notShown: { zh: '未显示', en: 'not shown' },
} as const satisfies Record<string, Text>

const marks = {
  good: { tone: 'good', sign: '✓', title: words.whole },
  some: { tone: 'some', sign: '◐', title: words.part },
  bad: { tone: 'bad', sign: '✗', title: words.none },
} as const satisfies Record<string, Mark>

const asked = (goals: readonly Goal[]): readonly Goal[] => goals.filter(({ excluded }) => excluded === null)

const percent = (total: CoverageTotal): string => `${Math.floor(basisPoints(total) / 100)} %`

const anchor = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, '-')

/** What a line of a file shows, by the goals that stand on it. */
const markOf = (goals: readonly Goal[]): Mark | undefined => {
  const wanted = asked(goals)
  if (goals.length === 0) return undefined
  const missing = wanted.filter(({ seen }) => !seen)
  const { tone, sign } = missing.length === 0 ? marks.good : missing.length === wanted.length ? marks.bad : marks.some
  if (missing.length === 0) return { tone, sign, title: words.whole }
  return {
    tone,
    sign,
    title: {
      zh: missing.map(({ missing: { zh } }) => zh).join('；'),
      en: missing.map(({ missing: { en } }) => en).join('; '),
    },
  }
}

const source = ({ file, text }: ShownFile, goals: readonly Goal[]): Html => {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  const at = new Map<number, Goal[]>()
  for (const goal of goals)
    for (let line = goal.line; line <= goal.lastLine; line++) at.set(line, [...(at.get(line) ?? []), goal])
  return html`<h3 id="${anchor(file)}">${file}</h3>${yamlSource(
    lines.map((one, index) => ({ number: index + 1, text: one, mark: markOf(at.get(index + 1) ?? []) })),
  )}`
}

const numbers = (goals: readonly Goal[]): Html => {
  const totals = totalsOf(goals)
  const kinds = coverageKinds.filter((kind) => kind !== 'provision')
  return html`${kinds.map((kind) => html`<td class="number">${totals[kind].of === 0 ? '' : `${totals[kind].seen}/${totals[kind].of}`}</td>`)}`
}

const index = (goals: readonly Goal[]): Html => {
  const owners = [...new Set(asked(goals).flatMap(({ kind, of }) => (kind === 'provision' ? [] : [of])))]
  const heads = coverageKinds.filter((kind) => kind !== 'provision')
  return html`<h2>${both(words.index)}</h2><table><thead><tr><th></th>${heads.map((kind) => html`<th class="number">${both(coverageWords[kind])}</th>`)}</tr></thead><tbody>${owners.map(
    (of) => {
      const own = goals.filter((goal) => goal.of === of && goal.kind !== 'provision')
      return html`<tr><td><a href="#${anchor(own[0]?.file ?? '')}">${own[0] === undefined ? of : both(own[0].name)}</a><br><span class="quiet">${of}</span></td>${numbers(own)}</tr>`
    },
  )}</tbody></table>`
}

const provisions = (goals: readonly Goal[]): Html =>
  html`<h2>${both(words.provisions)}</h2><table><tbody>${goals.map(
    ({ of, name, file, seen }) =>
      html`<tr><td><a href="#${anchor(file)}">${both(name)}</a> <span class="quiet">${of}</span></td><td class="${seen ? 'good' : 'bad'}">${seen ? '✓ ' : '✗ '}${both(seen ? words.shown : words.notShown)}</td></tr>`,
  )}</tbody></table>`

const missing = (goals: readonly Goal[]): Html =>
  html`<h2>${both(words.missing)} (${goals.length})</h2><ul>${goals.map(
    ({ missing: text, name, kind, file, line }) =>
      html`<li>${kind === 'provision' ? null : html`<strong>${both(name)}</strong> · `}${both(text)} <a class="quiet" href="#${anchor(file)}">${file}:${line}</a></li>`,
  )}</ul>`

/** What is not counted, by why. */
const left = (goals: readonly Goal[]): Html => {
  const reasons = new Map<string, Goal[]>()
  for (const goal of goals)
    if (goal.excluded !== null) reasons.set(goal.excluded.en, [...(reasons.get(goal.excluded.en) ?? []), goal])
  return html`<h2>${both(words.excluded)}</h2>${[...reasons.values()].map(
    (some) =>
      html`<details><summary>${both((some[0] as Goal & { excluded: Text }).excluded)} (${some.length})</summary><ul>${some.map(
        ({ name, kind, want, file, line }) =>
          html`<li>${both(name)} · ${both(coverageWords[kind])} ${want} <a class="quiet" href="#${anchor(file)}">${file}:${line}</a></li>`,
      )}</ul></details>`,
  )}`
}

/**
 * Coverage as a page of one file: totals, an index by rule and by provision, what is missing, and the YAML coloured by what was seen.
 *
 * @param files of the packs counted; those without a goal are left out
 */
export const coveragePage = (coverage: Coverage, files: readonly ShownFile[], lang: 'zh' | 'en'): string => {
  const { goals, totals, pack } = coverage
  const onLines = goals.filter(({ kind }) => kind !== 'provision')
  const shown = [...new Set(onLines.map(({ file }) => file))].flatMap(
    (name) => files.find(({ file }) => file === name) ?? [],
  )
  const excluded = goals.length - asked(goals).length
  const body = [
    html`<p class="quiet">${coverage.counted.join(', ')}</p>`,
    html`<table><tbody>${coverageKinds.map(
      (kind) =>
        html`<tr><th>${both(coverageWords[kind])}</th><td class="number">${totals[kind].of === 0 ? '–' : `${totals[kind].seen}/${totals[kind].of}`}</td><td class="number">${totals[kind].of === 0 ? '' : percent(totals[kind])}</td></tr>`,
    )}<tr><td class="quiet">${both(words.excluded)}</td><td class="number quiet">${excluded}</td><td></td></tr></tbody></table>`,
    legend(Object.values(marks)),
    index(goals),
    provisions(goals.filter(({ kind }) => kind === 'provision')),
    missing(asked(goals).filter(({ seen }) => !seen)),
    left(goals),
    html`<h2>YAML</h2>`,
    ...shown.map((file) =>
      source(
        file,
        onLines.filter((goal) => goal.file === file.file),
      ),
    ),
  ]
  return page({
    title: { zh: `${words.title.zh}：${pack}`, en: `${words.title.en}: ${pack}` },
    lang,
    body,
  })
}
