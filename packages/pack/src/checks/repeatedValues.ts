import type { Diagnostic } from '../diagnostic.js'
import { shown } from '../help.js'
import { complain } from './complain.js'
import { atomUses } from './uses.js'
import type { World } from './world.js'

/** A list names each value once: a second may have been meant for another. */
export const checkRepeatedValues = (world: World): readonly Diagnostic[] =>
  atomUses(world).flatMap(({ file, path, atom }) => {
    const values: readonly unknown[] = Array.isArray(atom.value) ? atom.value : []
    const written = values.map((value) => JSON.stringify(value))
    return values.flatMap((value, index) =>
      written.indexOf(written[index] as string) === index
        ? []
        : [
            complain(
              file,
              [...path, 'value', index],
              'PL1307',
              `\`${shown(value)}\` 重复列出`,
              `\`${shown(value)}\` is listed twice`,
              { zh: '删去，或改为本来要写的值', en: 'remove it, or write the value that was meant' },
            ),
          ],
    )
  })
