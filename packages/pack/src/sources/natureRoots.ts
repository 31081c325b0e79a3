import { filesOf, type Pack } from '../pack.js'
import { longerRoot, partRoots } from './partRoots.js'
import type { Root } from './root.js'

/** Conditions of the natures themselves; those compiled into rules are with the rules. */
export const natureRoots = (packs: readonly Pack[]): readonly Root[] =>
  packs.flatMap((pack) =>
    filesOf(pack, 'nature').flatMap((file) => {
      const place = { pack: pack.manifest.id, file }
      const id = `nature:${file.value.nature}`
      return [...partRoots(id, place, file.value, file.value), longerRoot(id, place, file.value.limitation)]
    }),
  )
