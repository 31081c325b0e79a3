import { dirname } from 'node:path'
import type { Pack } from '@plumbline/pack'

const folderOf = ({ manifestFile }: Pack): string => dirname(manifestFile.file)

/**
 * Packs whose text the sentences of a pack are to cover: its own; and of a pack that lies inside another one it rests on, as a laboratory
 * of limits does, that one too. Nobody else's base is theirs to test.
 */
export const countedPacks = (layers: readonly Pack[], all: boolean): ReadonlySet<string> => {
  const own = layers.at(-1)
  const counted = layers.filter(
    (pack) => all || pack === own || (own !== undefined && folderOf(own).startsWith(`${folderOf(pack)}/`)),
  )
  return new Set(counted.map(({ manifest }) => manifest.id))
}
