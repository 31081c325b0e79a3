import type { Text } from '@plumbline/schema'
import type { CaseKind } from '../cases/kinds.js'
import type { Change, ChangeForm } from '../change.js'
import type { ChangesetReport } from '../changesets.js'
import type { ProgramDiff } from '../diffPrograms.js'
import { type Direction, directions } from '../direction.js'
import type { Part } from '../part.js'
import type { Places } from '../places.js'
import { partSays, says } from '../say/sayDiff.js'
import { line, type ReportItem, toneOfCase } from './reportItem.js'

/** A side that does not compile. */
export interface Unusable {
  readonly side: 'before' | 'after'
  readonly name: string
  readonly errors: number
}

/** A file that differs by what it holds, not by how it is laid out. */
export interface ChangedFile {
  readonly file: string
  readonly form: ChangeForm
}

/** Everything that a comparison found. */
export interface DiffFindings {
  /** What the two sides are called by who asked. */
  readonly before: string
  readonly after: string
  readonly pack: Text
  /** Null where a side does not compile. */
  readonly diff: ProgramDiff | null
  /** The cases of the packs were left alone on purpose: one file is compared, not a pack. */
  readonly ofOneFile?: true
  readonly unusable: readonly Unusable[]
  /** Told where there is no diff. */
  readonly files: readonly ChangedFile[]
  readonly changesets: readonly ChangesetReport[]
  readonly placesOf: (change: Change) => Places
}

const partItem = (part: Part): ReportItem => line(partSays(part), part.direction, part.then.map(partItem))

const hasEvidence = ({ evidence }: Change): boolean => evidence.heavier + evidence.lighter + evidence.other > 0

const kindWord = (kind: string): Text => subjectWords[kind] ?? { zh: kind, en: kind }

const subjectWords: Readonly<Record<string, Text>> = {
  'legal-person': { zh: '法人', en: 'legal persons' },
  'unincorporated-organization': { zh: '非法人组织', en: 'unincorporated organisations' },
  'individual-business': { zh: '个体工商户', en: 'individual businesses' },
  'natural-person': { zh: '自然人', en: 'natural persons' },
}

const reach = ({ reach: found, direction }: Change): readonly ReportItem[] =>
  found === null || direction === 'neutral'
    ? []
    : [
        line(
          says('reaches', {
            subjects: found.subjects.map(kindWord),
            subject: found.subject,
            roles: found.roles.map(({ title }) => title),
          }),
        ),
        line(
          says('through', {
            authorities: found.authorities.map(({ title }) => title),
            matters: found.matters.map(({ title }) => title),
          }),
        ),
      ]

const lawLine = ({ law }: Change, { provisions }: ProgramDiff): readonly ReportItem[] => {
  const known = law.map((one) => provisions[one] ?? { zh: one, en: one })
  return known.length === 0
    ? []
    : [
        line(
          says('law', { law: { zh: known.map(({ zh }) => zh).join('、'), en: known.map(({ en }) => en).join('; ') } }),
          'quiet',
        ),
      ]
}

const where = (change: Change, { placesOf }: DiffFindings): readonly ReportItem[] => {
  const { before, after } = placesOf(change)
  const said = (place: Places['before']): string | null => (place === null ? null : `${place.file}:${place.line}`)
  if (before === null && after === null) return []
  const isThere = before !== null && after !== null && before.path === after.path
  return [line(says('at', { before: isThere ? null : said(before), after: said(after) }), 'quiet')]
}

/** A change with everything that is said of it. */
export const changeItem = (change: Change, diff: ProgramDiff, findings: DiffFindings): ReportItem => {
  const { thing, title, after, before, form, reason, direction, from, until } = change
  const version = (after ?? before)?.version ?? null
  const renamed = before !== null && after !== null && before.id !== after.id
  return line(says('change', { thing, title, version, form, direction, reason }), direction, [
    ...(from === null ? [] : [line(says('since', { reason, from, until }))]),
    ...(form === 'added' && before?.version ? [line(says('follows', { version: before.version }))] : []),
    ...(renamed ? [line(says('was-called', { id: before.id, now: after.id }))] : []),
    ...(reason === 'both' ? [line(says('both-at-once', {}), 'problem')] : []),
    ...(form === 'removed' && thing === 'rule' ? [line(says('old-file-stays', {}), 'problem')] : []),
    ...reach(change),
    ...change.parts.map(partItem),
    ...(change.byText === direction ? [] : [line(says('by-cases', { byText: change.byText }))]),
    ...(hasEvidence(change) ? [line(says('evidence', change.evidence))] : []),
    ...lawLine(change, diff),
    ...where(change, findings),
  ])
}

/** Cases of one kind, with the smallest of them. */
export const caseItem = ({ verdict, count, changes, example, before, after }: CaseKind): ReportItem => {
  const told = changes.map((one) => says('case-change', one))
  return line(says('case-kind', { verdict, count, changes: told }), toneOfCase[verdict], [
    line(says('example', { name: example.name, place: `${example.file}:${example.line}` })),
    ...before.map((text) =>
      line({ zh: `${says('before', {}).zh}：${text.zh}`, en: `${says('before', {}).en}: ${text.en}` }, 'was'),
    ),
    ...after.map((text) =>
      line({ zh: `${says('after', {}).zh}：${text.zh}`, en: `${says('after', {}).en}: ${text.en}` }, 'is'),
    ),
  ])
}

/** More kinds than this nobody reads; all of them are in the JSON. */
const mostKinds = 8

const shownKinds = (kinds: readonly CaseKind[]): readonly ReportItem[] => {
  const rest = kinds.slice(mostKinds)
  const left = rest.reduce((sum, { count }) => sum + count, 0)
  return [
    ...kinds.slice(0, mostKinds).map(caseItem),
    ...(rest.length === 0 ? [] : [line(says('more-kinds', { kinds: rest.length, cases: left }), 'quiet')]),
  ]
}

const cases = ({ cases: { tried, changed, kinds } }: ProgramDiff, ofOneFile: boolean): ReportItem => {
  const said =
    tried === 0
      ? [line(says('cases-not-tried', { why: ofOneFile ? 'one-file' : 'none' }), 'quiet')]
      : changed === 0
        ? [line(says('cases-none', { tried }))]
        : [line(says('cases-tried', { tried, changed })), ...shownKinds(kinds)]
  return line(says('cases-heading', {}), 'heading', said)
}

const countOf = (changes: readonly Change[]): { readonly [D in Direction]: number } =>
  Object.fromEntries(directions.map((one) => [one, changes.filter(({ direction }) => direction === one).length])) as {
    readonly [D in Direction]: number
  }

const changesetItems = (reports: readonly ChangesetReport[]): readonly ReportItem[] =>
  reports.length === 0
    ? []
    : [
        line(
          says('changesets-heading', {}),
          'heading',
          reports.flatMap(({ package: name, needed, found, problems }) => {
            if (needed === 'none') return [line(says('changeset-not-needed', { package: name }))]
            const wrong = problems.map((one) => line(says('changeset-problem', { ...one, package: name }), 'problem'))
            return wrong.length > 0
              ? wrong
              : found.map((one) => line(says('changeset-right', { ...one, package: name }), 'good'))
          }),
        ),
      ]

const body = (findings: DiffFindings): readonly ReportItem[] => {
  const { diff } = findings
  if (diff === null)
    return [
      ...findings.unusable.map((one) => line(says('does-not-compile', one), 'problem')),
      ...(findings.files.length === 0
        ? []
        : [
            line(
              says('files-heading', {}),
              'heading',
              findings.files.map((one) => line(says('file-changed', one))),
            ),
          ]),
      line(says('cases-not-tried', { why: 'no-program' }), 'quiet'),
    ]
  if (diff.changes.length === 0) return [line(says('nothing', {}), 'good'), ...changesetItems(findings.changesets)]
  return [
    line(says('verdict', { direction: diff.direction }), diff.direction, [
      line(says('counts', { counts: countOf(diff.changes) })),
    ]),
    line(
      says('changes-heading', {}),
      'heading',
      diff.changes.map((one) => changeItem(one, diff, findings)),
    ),
    ...(diff.moved.length === 0
      ? []
      : [
          line(
            says('moved-heading', {}),
            'heading',
            diff.moved.map(({ said }) => line(says('moved', said))),
          ),
        ]),
    cases(diff, findings.ofOneFile === true),
    ...changesetItems(findings.changesets),
  ]
}

/** The report of a comparison: one tree for every language and form. */
export const buildReport = (findings: DiffFindings): ReportItem =>
  line(says('title', findings), 'title', body(findings))
