import type { Diagnostic } from '../diagnostic.js'
import { filesOf } from '../pack.js'
import { complain } from './complain.js'
import type { World } from './world.js'

/** Whether the pack is bound by a limits pack, itself or through one that it extends. */
export const isLimited = ({ pack, below }: World): boolean =>
  [pack, ...below].some(({ manifest }) => manifest.limitedBy !== undefined)

/** A pack with rules is limited by a pack, itself or through one that it extends. */
export const checkManifest = (world: World): readonly Diagnostic[] => {
  const { pack } = world
  if (isLimited(world) || filesOf(pack, 'rule').length === 0 || world.mayMiss('pack')) return []
  return [
    complain(pack.manifestFile, ['id'], 'PL1219', '有规则而没有 `limitedBy`', 'there are rules and no `limitedBy`', {
      zh: '写明 `limitedBy: { pack, version, digest }`',
      en: 'state `limitedBy: { pack, version, digest }`',
    }),
  ]
}
