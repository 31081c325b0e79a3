import type { AsideReason } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import { filesOf } from '../pack.js'
import { adverseEffects } from './adverseEffects.js'
import { complain } from './complain.js'
import type { World } from './world.js'

/** An end that a norm can take back, as where removal was got by deceit; for any other reason the record founds nothing. */
const ends = new Set<AsideReason>(['removed', 'repaired', 'expired'])

/** Nothing adverse rests on a record that was annulled, is stayed or disputed, or is not yet known. */
export const checkSetAsideBurdens = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'rule').flatMap((file) => {
    const [adverse] = adverseEffects(world, file.value)
    if (adverse === undefined) return []
    return file.value.evenIfSetAside.flatMap((reason, index) =>
      ends.has(reason)
        ? []
        : [
            complain(
              file,
              ['evenIfSetAside', index],
              'PL1236',
              `\`${adverse.measure.id}\` 不能以 \`${reason}\` 的记录为依据`,
              `\`${adverse.measure.id}\` cannot rest on a record that is \`${reason}\``,
              {
                zh: '只可写 `removed`、`repaired`、`expired`',
                en: 'there is only `removed`, `repaired`, `expired`',
              },
            ),
          ],
    )
  })
