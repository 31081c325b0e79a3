import { filesOf, type Pack } from '../pack.js'
import type { Root } from './root.js'

/** Conditions of the limits. */
export const limitRoots = (packs: readonly Pack[]): readonly Root[] =>
  packs.flatMap((pack) =>
    filesOf(pack, 'limit').flatMap((file) =>
      (['when', 'require'] as const).map((key) => ({
        pack: pack.manifest.id,
        file,
        id: `${file.value.id}#${key}`,
        path: [key],
        condition: file.value[key],
      })),
    ),
  )
