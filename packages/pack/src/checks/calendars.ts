import { compareText } from '../compile/records.js'
import type { Diagnostic } from '../diagnostic.js'
import { filesOf } from '../pack.js'
import { complain } from './complain.js'
import type { World } from './world.js'

/** A day is a working day or not: one calendar says so, of the pack or below it. */
export const checkCalendars = (world: World): readonly Diagnostic[] => {
  const own = filesOf(world.pack, 'calendar')
  const below = world.below.flatMap((pack) => filesOf(pack, 'calendar'))
  return own.flatMap((file) => {
    const { id, from, until } = file.value
    const others = [...below, ...own.filter(({ value }) => value.id !== id && compareText(value.from, from) <= 0)]
    const other = others.find(({ value }) => value.id !== id && value.from < until && from < value.until)
    if (other === undefined) return []
    return [
      complain(
        file,
        ['from'],
        'PL1249',
        `\`${id}\` 与 \`${other.value.id}\` 重叠`,
        `\`${id}\` overlaps with \`${other.value.id}\``,
        { zh: '每一日只由一份日历规定', en: 'let one calendar lay down each day' },
      ),
    ]
  })
}
