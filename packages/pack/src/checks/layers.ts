import type { Interval, RuleFile, Text } from '@plumbline/schema'
import { compareText } from '../compile/records.js'
import type { Diagnostic } from '../diagnostic.js'
import type { Domains } from '../logic/domains.js'
import { filesOf } from '../pack.js'
import { adverseEffects } from './adverseEffects.js'
import { beyondUpperNorm, type RuleEffect } from './beyondUpperNorm.js'
import { domainsAt, isUncertain } from './certainties.js'
import { complain } from './complain.js'
import { overlaps } from './intervals.js'
import { conditionUses } from './uses.js'
import type { World } from './world.js'

/** Whether rules, one after the other, are in force on every day of a time. */
const coverTogether = (rules: readonly RuleFile[], { from, until }: Interval): boolean => {
  let open: string | null = from
  for (const { effective } of [...rules].sort((left, right) => compareText(left.effective.from, right.effective.from)))
    if (open !== null && effective.from <= open && (effective.until === null || open < effective.until))
      open = effective.until
  return open === null || (until !== null && until <= open)
}

/**
 * How an effect goes further than a rule of the pack below, of which every version that is in force beside it counts.
 *
 * @param upper effects of that rule with the same measure and act, of all its versions
 */
const beyondRule = (world: World, own: RuleEffect, upper: readonly RuleEffect[], domains: Domains): readonly Text[] => {
  const { effective } = own.rule
  const versions = [...new Set(upper.map(({ rule }) => rule))].filter((rule) => overlaps(rule.effective, effective))
  const ways = versions.flatMap((version) => {
    const [nearest = []] = upper
      .filter(({ rule }) => rule === version)
      .map((one) => beyondUpperNorm(world, own, one, domains))
      .sort((left, right) => left.length - right.length)
    return nearest
  })
  return coverTogether(versions, effective) ? [...new Set(ways)] : [...new Set([...ways, notInForce])]
}

const notInForce = {
  zh: '施行于上层没有该规则之时',
  en: 'it is in force when the norm is not',
} as const satisfies Text

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
      const same = upperEffects.filter(
        (upper) => upper.effect.measure === measure.id && upper.effect.act === effect.act,
      )
      const compared = [...new Set(same.map(({ rule }) => rule.id))]
        .map((id) => {
          const versions = same.filter(({ rule }) => rule.id === id)
          return { id, ways: beyondRule(world, { rule: file.value, effect }, versions, domains) }
        })
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
      const { id } = nearest
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
