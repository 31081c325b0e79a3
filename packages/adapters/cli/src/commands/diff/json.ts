import { type Change, type DiffFindings, type Part, type Places, partSays } from '@plumbline/analysis'
import type { OpenedSide } from '@plumbline/files'
import type { CliOutputOf } from '../../output/cliOutput.js'

type Output = CliOutputOf<'diff'>

const partJson = (part: Part): Output['changes'][number]['parts'][number] => ({
  code: part.code,
  with: { ...part.with },
  says: partSays(part),
  direction: part.direction,
  law: [...part.law],
  then: part.then.map(partJson),
})

const said = (place: Places['before']): string | null => (place === null ? null : `${place.file}:${place.line}`)

const changeJson = (change: Change, { before, after }: Places): Output['changes'][number] => {
  const { pack: _pack, parts, reach, law, ...rest } = change
  return {
    ...rest,
    law: [...law],
    parts: parts.map(partJson),
    reach: reach && {
      ...reach,
      subjects: [...reach.subjects],
      roles: [...reach.roles],
      authorities: [...reach.authorities],
      levels: [...reach.levels],
      matters: [...reach.matters],
      measures: [...reach.measures],
    },
    at: { before: said(before), after: said(after) },
  }
}

/** A comparison as its published schema says. */
export const diffJson = (
  { before, after, pack, diff, unusable, files, changesets, placesOf }: DiffFindings,
  side: OpenedSide,
  isKnown: boolean,
): Output => ({
  format: 'diff/1',
  before,
  after,
  pack: { id: side.program?.pack.id ?? side.packs[0]?.manifest.id ?? 'unknown', title: pack },
  direction: diff?.direction ?? null,
  changes: diff?.changes.map((change) => changeJson(change, placesOf(change))) ?? [],
  moved: diff?.moved.map(({ from, to }) => ({ from, to })) ?? [],
  cases: {
    tried: diff?.cases.tried ?? 0,
    changed: diff?.cases.changed ?? 0,
    kinds:
      diff?.cases.kinds.map((kind) => ({
        verdict: kind.verdict,
        count: kind.count,
        changes: kind.changes.map(({ code, verdict, about, before: was, after: is }) => ({
          code,
          verdict,
          about,
          before: was,
          after: is,
        })),
        example: { name: kind.example.name, file: kind.example.file, line: kind.example.line },
        before: [...kind.before],
        after: [...kind.after],
      })) ?? [],
  },
  changesets: isKnown
    ? changesets.map((one) => ({ ...one, found: [...one.found], problems: [...one.problems] }))
    : null,
  unusable: [...unusable],
  files: [...files],
})
