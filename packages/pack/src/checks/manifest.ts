import type { Diagnostic } from '../diagnostic.js'
import { filesOf } from '../pack.js'
import { complain } from './complain.js'
import type { World } from './world.js'

/** Whether the pack is bound by a limits pack, itself or through one that it extends. */
export const isLimited = ({ pack, below }: World): boolean =>
  [pack, ...below].some(({ manifest }) => manifest.limitedBy !== undefined)

/** A pack with rules is limited by a pack, itself or through one that it extends; and by one alone. */
export const checkManifest = (world: World): readonly Diagnostic[] => [...unlimited(world), ...severalLimits(world)]

const severalLimits = ({ pack, below }: World): readonly Diagnostic[] => {
  const limits = [...new Set([pack, ...below].flatMap(({ manifest }) => manifest.limitedBy?.pack ?? []))].sort()
  if (limits.length < 2) return []
  const list = limits.map((id) => `\`${id}\``).join(', ')
  return [
    complain(pack.manifestFile, ['id'], 'PL1243', `受几个边界包约束：${list}`, `several packs limit it: ${list}`, {
      zh: '与所扩展的包受同一个边界包约束',
      en: 'let the same pack limit it and what it extends',
    }),
  ]
}

const unlimited = (world: World): readonly Diagnostic[] => {
  const { pack } = world
  if (isLimited(world) || filesOf(pack, 'rule').length === 0 || world.mayMiss('pack')) return []
  return [
    complain(pack.manifestFile, ['id'], 'PL1219', '有规则而没有 `limitedBy`', 'there are rules and no `limitedBy`', {
      zh: '写明 `limitedBy: { pack, version, digest }`',
      en: 'state `limitedBy: { pack, version, digest }`',
    }),
  ]
}
