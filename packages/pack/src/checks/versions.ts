import type { Interval } from '@plumbline/schema'
import { compareText } from '../compile/records.js'
import type { Diagnostic } from '../diagnostic.js'
import { filesOf, type PackFile } from '../pack.js'
import { complain } from './complain.js'
import { natureOf } from './natureOf.js'
import type { World } from './world.js'

/** Whether the first of two intervals, by its start, runs into the second. */
export const runsInto = (first: Interval, second: Interval): boolean =>
  first.until === null || second.from < first.until

/** Versions of one rule follow one another without a gap, and stay of one nature. */
export const checkVersions = (world: World): readonly Diagnostic[] => {
  const versions = new Map<string, PackFile<'rule'>[]>()
  for (const file of filesOf(world.pack, 'rule'))
    versions.set(file.value.id, [...(versions.get(file.value.id) ?? []), file])
  return [...versions.values()].flatMap((files) => {
    const sorted = [...files].sort((left, right) => compareText(left.value.effective.from, right.value.effective.from))
    return [
      ...pointless(sorted[0] as PackFile<'rule'>),
      ...sorted.slice(1).flatMap((file, index) => {
        const earlier = sorted[index] as PackFile<'rule'>
        return [...overlap(earlier, file), ...gap(earlier, file), ...otherNature(world, earlier, file)]
      }),
    ]
  })
}

const pointless = (first: PackFile<'rule'>): readonly Diagnostic[] =>
  first.value.transition === undefined
    ? []
    : [
        complain(
          first,
          ['transition'],
          'PL1234',
          `\`${first.value.id}\` 的第一个版本之前没有可取代的版本`,
          `there is no version of \`${first.value.id}\` before the first that its transition clause could displace`,
          { zh: '删去，或补充此前的版本', en: 'remove it, or add the version before' },
        ),
      ]

const gap = (earlier: PackFile<'rule'>, later: PackFile<'rule'>): readonly Diagnostic[] => {
  const { until } = earlier.value.effective
  const { from } = later.value.effective
  if (until === null || until >= from) return []
  return [
    complain(
      earlier,
      ['effective'],
      'PL1232',
      `\`${earlier.value.id}\` 在 [${until}, ${from}) 期间没有版本`,
      `\`${earlier.value.id}\` has no version in [${until}, ${from})`,
      { zh: '核对施行和废止的日期', en: 'check the days on which it entered into force and was repealed' },
    ),
  ]
}

const otherNature = (world: World, earlier: PackFile<'rule'>, later: PackFile<'rule'>): readonly Diagnostic[] => {
  const [before, after] = [natureOf(world, earlier.value), natureOf(world, later.value)]
  if (before === undefined || after === undefined || before === after) return []
  return [
    complain(
      later,
      ['then', 0, 'measure'],
      'PL1233',
      `\`${later.value.id}\` 此前是 ${before}，此处是 ${after}`,
      `\`${later.value.id}\` was of the nature ${before} before, and is of ${after} here`,
      { zh: '另立一条规则', en: 'make another rule of it' },
    ),
  ]
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
