import type { Act } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import { filesOf } from '../pack.js'
import { adverseEffects } from './adverseEffects.js'
import { complain } from './complain.js'
import type { World } from './world.js'

/** One burden is imposed in one way: two acts of one measure would be two effects on one person that nothing compares. */
export const checkMeasureActs = (world: World): readonly Diagnostic[] => {
  const acts = new Map<string, Set<Act>>()
  for (const rule of [...world.rules.values()].flat())
    for (const { effect, measure } of adverseEffects(world, rule))
      if (effect.act !== 'contemplate') acts.set(measure.id, new Set([...(acts.get(measure.id) ?? []), effect.act]))
  return filesOf(world.pack, 'rule').flatMap((file) =>
    adverseEffects(world, file.value).flatMap(({ index, effect, measure }) => {
      const all = [...(acts.get(measure.id) ?? [])].sort()
      if (effect.act === 'contemplate' || all.length < 2) return []
      const list = all.map((act) => `\`${act}\``).join(', ')
      return [
        complain(
          file,
          ['then', index, 'act'],
          'PL1244',
          `\`${measure.id}\` 用了几种行为：${list}`,
          `\`${measure.id}\` is taken by several acts: ${list}`,
          { zh: '统一为一种，或分为几项措施', en: 'use one of them, or make several measures of it' },
        ),
      ]
    }),
  )
}
