import { filesOf, type Pack, type PackFile } from '@plumbline/pack'
import { type Day, isOpenEnd, type Locator, type Program, type Text } from '@plumbline/schema'
import { type Goal, versionName } from './goal.js'
import type { Seen } from './seen.js'

/** The day before, in the calendar of Gregory: days are compared as texts everywhere else. */
export const dayBefore = (day: Day): Day => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, 31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30]
  const two = (n: number): string => String(n).padStart(2, '0')
  if (date > 1) return `${day.slice(0, 8)}${two(date - 1)}`
  if (month > 1) return `${day.slice(0, 5)}${two(month - 1)}-${two(lengths[month - 1] as number)}`
  return `${String(year - 1).padStart(4, '0')}-12-31`
}

interface Boundary {
  readonly of: string
  readonly name: Text
  readonly file: PackFile
  readonly line: number
  readonly law: readonly Locator[]
  readonly excluded: Text | null
}

const goal = ({ of, name, file, line, law, excluded }: Boundary, want: string, seen: boolean, missing: Text): Goal => ({
  kind: 'boundary',
  of,
  name,
  file: file.file,
  line,
  lastLine: line,
  want,
  seen,
  excluded: seen ? null : excluded,
  missing,
  law,
})

/** The last day before something and its first day. */
const around = (boundary: Boundary, first: Day, days: readonly string[], about: Text): readonly Goal[] =>
  ([dayBefore(first), first] as const).map((day) =>
    goal(boundary, day, days.includes(day), {
      zh: `没有测试句问及 ${day}，即${about.zh}${day === first ? '之日' : '前的最后一日'}`,
      en: `no sentence asks about ${day}, ${day === first ? 'the day on which' : 'the last day before'} ${about.en}`,
    }),
  )

const versions = (packs: readonly Pack[], seen: Seen): readonly Goal[] =>
  packs.flatMap((pack) =>
    [...filesOf(pack, 'rule'), ...filesOf(pack, 'limit')].flatMap((file) => {
      const { id, title, effective, basis } = file.value
      const days = seen.days[file.kind === 'rule' ? id : ''] ?? []
      const next = filesOf(pack, 'rule').some(
        ({ value }) => value.id === id && value.effective.from === effective.until,
      )
      const boundary = (key: 'from' | 'until'): Boundary => ({
        of: file.kind === 'rule' ? `${id}@${effective.from}` : id,
        name: file.kind === 'rule' ? versionName(title, effective.from) : title,
        file: file as unknown as PackFile,
        line: file.origin(['effective', key]).line,
        law: basis.map(({ law }) => law),
        excluded: null,
      })
      return [
        ...around(boundary('from'), effective.from, days, {
          zh: '此版施行',
          en: 'this version is in force',
        }),
        ...(effective.until === null || next
          ? []
          : around(boundary('until'), effective.until, days, {
              zh: '此版失效',
              en: 'this version is in force no more',
            })),
      ]
    }),
  )

/** First day of whatever reads a parameter; null where a kind of record does, which has none. */
const readFrom = ({ rules, limits, dictionary }: Program, id: string): Day | null | undefined => {
  const reads = (value: unknown): boolean => JSON.stringify(value).includes(`"parameter":"${id}"`)
  if (reads(dictionary)) return null
  return [...rules, ...limits]
    .filter(reads)
    .map(({ effective }) => effective.from)
    .reduce<Day | undefined>((least, from) => (least === undefined || from < least ? from : least), undefined)
}

const unread: Text = { zh: '没有规则读取它', en: 'nothing reads it' }
const later: Text = {
  zh: '读取它的规则自该日或者更晚才施行',
  en: 'whatever reads it is in force from that day or later only',
}

const parameters = (program: Program, packs: readonly Pack[], seen: Seen): readonly Goal[] =>
  packs.flatMap((pack) =>
    filesOf(pack, 'parameter').flatMap((file) => {
      const { id, title, values } = file.value
      const from = readFrom(program, id)
      return values.flatMap((value, index) =>
        around(
          {
            of: id,
            name: title,
            file: file as unknown as PackFile,
            line: file.origin(['values', index, 'from']).line,
            law: [value.law],
            excluded: from === undefined ? unread : from !== null && value.from <= from ? later : null,
          },
          value.from,
          seen.parameters[id] ?? [],
          { zh: '此值施行', en: 'this value is in force' },
        ),
      )
    }),
  )

const termWords = {
  last: { zh: '期限的末日', en: 'the last day of the term' },
  after: { zh: '期限届满的次日', en: 'the day after the term' },
} as const

const draftOnly: Text = { zh: '草案没有效果，也就没有末日', en: 'a draft has no effect, and so no last day' }

const terms = (packs: readonly Pack[], seen: Seen): readonly Goal[] =>
  packs.flatMap((pack) =>
    filesOf(pack, 'rule').flatMap((file) => {
      const { id, title, effective, then, draft } = file.value
      const of = `${id}@${effective.from}`
      const name = versionName(title, effective.from)
      return then.flatMap(({ term, runs, measure }, index) => {
        if (term === undefined && runs?.until === undefined) return []
        // What no number ends has no last day of its own.
        if (typeof term?.max === 'string' && isOpenEnd(term.max)) return []
        const key = term === undefined ? 'runs' : 'term'
        const origin = file.origin(['then', index, key])
        const boundary = {
          of,
          name,
          file: file as unknown as PackFile,
          // Of the key, before which a comment stands, and not of the block under it.
          line: file.keyOrigin(['then', index, key]).line,
          law: origin.law,
          excluded: draft === undefined ? null : draftOnly,
        }
        const found = seen.terms[`${of}#${measure}`] ?? []
        return (['last', 'after'] as const).map((want) =>
          goal(boundary, `${measure}: ${want}`, found.includes(want), {
            zh: `没有测试句问及${termWords[want].zh}（${measure}）`,
            en: `no sentence asks about ${termWords[want].en} (${measure})`,
          }),
        )
      })
    }),
  )

/** The last day before and the first day of every version, parameter value and term. */
export const boundaryGoals = (program: Program, packs: readonly Pack[], seen: Seen): readonly Goal[] => [
  ...versions(packs, seen),
  ...parameters(program, packs, seen),
  ...terms(packs, seen),
]
