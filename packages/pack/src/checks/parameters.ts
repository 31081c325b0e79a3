import { compareText } from '../compile/records.js'
import type { Diagnostic } from '../diagnostic.js'
import { filesOf, type PackFile } from '../pack.js'
import { complain } from './complain.js'
import { runsInto } from './versions.js'
import type { World } from './world.js'

/** One value on a day in a region, and none that nobody has checked. */
export const checkParameters = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'parameter').flatMap((file) => [...overlapping(file), ...pastVerification(file)])

const overlapping = (file: PackFile<'parameter'>): readonly Diagnostic[] => {
  const values = file.value.values
    .map((value, index) => ({ ...value, index }))
    .sort((left, right) => compareText(left.region ?? '', right.region ?? '') || compareText(left.from, right.from))
  return values.slice(1).flatMap((value, before) => {
    const earlier = values[before] as (typeof values)[number]
    if (earlier.region !== value.region || !runsInto(earlier, value)) return []
    return [
      complain(
        file,
        ['values', value.index, 'from'],
        'PL1215',
        `自 ${value.from} 起的值与自 ${earlier.from} 起的值重叠`,
        `the value from ${value.from} overlaps with the one from ${earlier.from}`,
        { zh: `为前一个值写明 \`until: ${value.from}\``, en: `end the earlier one with \`until: ${value.from}\`` },
      ),
    ]
  })
}

const pastVerification = (file: PackFile<'parameter'>): readonly Diagnostic[] =>
  file.value.values.flatMap(({ from }, index) =>
    from <= file.value.verifiedUntil
      ? []
      : [
          complain(
            file,
            ['values', index, 'from'],
            'PL1216',
            `自 ${from} 起的值晚于核对日 ${file.value.verifiedUntil}`,
            `the value from ${from} is later than ${file.value.verifiedUntil}, until when the parameter was checked`,
          ),
        ],
  )
