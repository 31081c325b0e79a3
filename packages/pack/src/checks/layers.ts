import type { Diagnostic } from '../diagnostic.js'
import { filesOf } from '../pack.js'
import { adverseEffects } from './adverseEffects.js'
import { beyondUpperNorm, type RuleEffect } from './beyondUpperNorm.js'
import { domainsAt, isUncertain } from './certainties.js'
import { complain } from './complain.js'
import { conditionUses } from './uses.js'
import type { World } from './world.js'

/**
 * A layer adds measures of its own, or specialises those of the pack below within the norm that sets them. A rule of it that takes an adverse
 * measure of the pack below further than any rule there is refused (Legislation Law arts 82(1), 98-100).
 */
export const checkLayers = (world: World): readonly Diagnostic[] => {
  if (world.pack.manifest.extends === undefined || isUncertain(world)) return []
  const upperMeasures = new Set(
    world.below.flatMap((pack) =>
      filesOf(pack, 'catalogue').flatMap(({ value }) => value.measures.map(({ id }) => id)),
    ),
  )
  const upperEffects: readonly RuleEffect[] = world.below.flatMap((pack) =>
    filesOf(pack, 'rule').flatMap(({ value: rule }) => rule.then.map((effect) => ({ rule, effect }))),
  )
  const conditions = new Map(
    conditionUses(world).flatMap((use) =>
      use.path.length === 1 && use.path[0] === 'when' ? [[use.file, use] as const] : [],
    ),
  )
  return filesOf(world.pack, 'rule').flatMap((file) =>
    adverseEffects(world, file.value).flatMap(({ index, effect, measure }) => {
      const use = conditions.get(file)
      if (!upperMeasures.has(measure.id) || use === undefined) return []
      const domains = domainsAt(world, use)
      const compared = upperEffects
        .filter((upper) => upper.effect.measure === measure.id && upper.effect.act === effect.act)
        .map((upper) => ({ upper, ways: beyondUpperNorm(world, { rule: file.value, effect }, upper, domains) }))
        .sort((left, right) => left.ways.length - right.ways.length)
      const [nearest] = compared
      if (nearest?.ways.length === 0) return []
      const at = ['then', index, 'measure'] as const
      if (nearest === undefined)
        return [
          complain(
            file,
            at,
            'PL1381',
            `上层规则包没有规则对 \`${measure.id}\` 作出 \`${effect.act}\``,
            `no rule of the pack below does \`${effect.act}\` with \`${measure.id}\``,
            help,
          ),
        ]
      const { id } = nearest.upper.rule
      return [
        complain(
          file,
          at,
          'PL1381',
          `对 \`${measure.id}\` 的规定超出上层的 \`${id}\`：${nearest.ways.map(({ zh }) => zh).join('，')}`,
          `\`${measure.id}\` is taken further than in \`${id}\` of the pack below: ${nearest.ways.map(({ en }) => en).join(', ')}`,
          help,
        ),
      ]
    }),
  )
}

const help = {
  zh: '在上层规范之内作出规定；地方性法规自己设定的，另立措施并以其条款为依据',
  en: 'stay within the norm of the pack below; what the local regulation itself sets is a measure of its own, anchored in its own provision',
}
