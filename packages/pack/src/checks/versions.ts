import type { Interval } from '@plumbline/schema'
import { compareText } from '../compile/records.js'
import type { Diagnostic } from '../diagnostic.js'
import { filesOf, type PackFile } from '../pack.js'
import { complain } from './complain.js'
import type { World } from './world.js'

/** Whether the first of two intervals, by its start, runs into the second. */
export const runsInto = (first: Interval, second: Interval): boolean =>
  first.until === null || second.from < first.until

/** Versions of one rule follow one another. */
export const checkVersions = (world: World): readonly Diagnostic[] => {
  const versions = new Map<string, PackFile<'rule'>[]>()
  for (const file of filesOf(world.pack, 'rule'))
    versions.set(file.value.id, [...(versions.get(file.value.id) ?? []), file])
  return [...versions.values()].flatMap((files) => {
    const sorted = [...files].sort((left, right) => compareText(left.value.effective.from, right.value.effective.from))
    return sorted.slice(1).flatMap((file, index) => overlap(sorted[index] as PackFile<'rule'>, file))
  })
}

const overlap = (earlier: PackFile<'rule'>, later: PackFile<'rule'>): readonly Diagnostic[] => {
  const { from } = later.value.effective
  if (from === earlier.value.effective.from || !runsInto(earlier.value.effective, later.value.effective)) return []
  return [
    complain(
      earlier,
      ['effective'],
      'PL1212',
      `\`${earlier.value.id}\` 的这一版本与自 ${from} 起的版本重叠`,
      `this version of \`${earlier.value.id}\` overlaps with the one from ${from}`,
      { zh: `写作 \`until: ${from}\``, en: `write \`until: ${from}\`` },
    ),
  ]
}
