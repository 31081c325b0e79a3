import {
  type Change,
  type ChangedFile,
  type ChangesetReport,
  type DiffFindings,
  diffPrograms,
  judgeChangesets,
  type Places,
  placesOf,
  type TrialCase,
  type Unusable,
} from '@plumbline/analysis'
import { changesetsBetween, type OpenedSide } from '@plumbline/files'
import type { Pack } from '@plumbline/pack'

const unusable = (side: 'before' | 'after', { program, name, diagnostics }: OpenedSide): readonly Unusable[] =>
  program === null ? [{ side, name, errors: diagnostics.filter(({ severity }) => severity === 'error').length }] : []

const contents = (packs: readonly Pack[]): ReadonlyMap<string, string> =>
  new Map(
    packs
      .slice(0, 1)
      .flatMap((pack) => [
        ...pack.files.map(({ path, value }) => [path, JSON.stringify(value)] as const),
        ...pack.unread.map(({ path }) => [path, ''] as const),
      ]),
  )

/** Files that hold something else, however they are laid out; those that cannot be read count as changed where the other side can. */
const changedFiles = (before: OpenedSide, after: OpenedSide): readonly ChangedFile[] => {
  const [left, right] = [contents(before.packs), contents(after.packs)]
  return [...new Set([...left.keys(), ...right.keys()])].sort().flatMap((file): readonly ChangedFile[] => {
    if (left.get(file) === right.get(file)) return []
    return [{ file, form: !left.has(file) ? 'added' : !right.has(file) ? 'removed' : 'changed' }]
  })
}

const shownPlaces = ({ before, after }: Places, left: OpenedSide, right: OpenedSide): Places => ({
  before: before && { ...before, file: left.shown(before.file) },
  after: after && { ...after, file: right.shown(after.file) },
})

/** For each package with a change, whether a change file answers for it. */
const answers = async (
  before: OpenedSide,
  after: OpenedSide,
  changes: readonly Change[],
  at: (change: Change) => Places,
): Promise<readonly ChangesetReport[] | null> => {
  const changesets = await changesetsBetween(before, after, process.cwd())
  if (changesets === null) return null
  const packOf = (change: Change): string | undefined => {
    const { before: old, after: now } = at(change)
    return change.pack ?? now?.pack ?? old?.pack ?? after.program?.pack.id
  }
  const ids = [...new Set([after.program?.pack.id, ...changes.map(packOf)])]
  return ids.flatMap((id) => {
    const name = after.packages.get(id ?? '')
    return name === undefined
      ? []
      : [
          judgeChangesets(
            name,
            changes.filter((one) => packOf(one) === id),
            changesets,
          ),
        ]
  })
}

/** Everything that a comparison of two sides finds; `changesets` is null where no folder of change files is known. */
export const findingsOf = async (
  before: OpenedSide,
  after: OpenedSide,
  cases: readonly TrialCase[],
): Promise<DiffFindings & { readonly answers: readonly ChangesetReport[] | null }> => {
  const diff = before.program && after.program && diffPrograms(before.program, after.program, cases)
  const at = (change: Change): Places => shownPlaces(placesOf(change, before.packs, after.packs), before, after)
  const found = diff && (await answers(before, after, diff.changes, at))
  const [pack] = [...after.packs, ...before.packs]
  return {
    before: before.name,
    after: after.name,
    pack: after.program?.pack.title ?? pack?.manifest.title ?? { zh: after.name, en: after.name },
    diff,
    unusable: [...unusable('before', before), ...unusable('after', after)],
    files: diff === null ? changedFiles(before, after) : [],
    changesets: found ?? [],
    answers: found,
    placesOf: at,
  }
}
