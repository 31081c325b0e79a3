import type { Diagnostic } from '../diagnostic.js'
import { filesOf } from '../pack.js'
import { complain } from './complain.js'
import type { World } from './world.js'

/** What obliges the authority to be lighter is a duty. */
export const checkExceptions = (world: World): readonly Diagnostic[] =>
  [...filesOf(world.pack, 'rule'), ...filesOf(world.pack, 'nature')].flatMap((file) =>
    file.value.unless.flatMap(({ id, does, modality }, index) =>
      does === 'mitigate' && modality !== 'shall'
        ? [
            complain(
              file,
              ['unless', index, 'modality'],
              'PL1229',
              `\`${id}\` 从轻、减轻，却写作 \`${modality}\``,
              `\`${id}\` mitigates and says \`${modality}\``,
              { zh: '写作 `modality: shall`', en: 'write `modality: shall`' },
            ),
          ]
        : [],
    ),
  )
