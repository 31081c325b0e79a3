import type { Act, RuleFile } from '@plumbline/schema'
import { limitationOf } from '../compile/regime.js'
import type { Diagnostic } from '../diagnostic.js'
import { filesOf, type PackFile } from '../pack.js'
import { type AdverseEffect, adverseEffects } from './adverseEffects.js'
import { complain } from './complain.js'
import type { World } from './world.js'

/** Acts that answer something that happened; a bar is the law of the day on which somebody wants to take part. */
const answering = new Set<Act>(['designate', 'publish'])

/**
 * The day that chooses the law is the day of what the burden answers: of the act where the lighter law governs, and otherwise at
 * least a day of the record.
 */
export const checkGoverningDays = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'rule').flatMap((file) => {
    const adverse = adverseEffects(world, file.value)
    const [first] = adverse
    if (first === undefined) return []
    const regime = world.natures.get(first.measure.nature)
    const method = regime?.choice.method
    if (method === 'lighter-regime')
      return withoutAct(
        file,
        first,
        limitationOf(file.value, regime, (id) => world.measures.get(id)),
      )
    const answer = adverse.find(({ effect }) => answering.has(effect.act))
    return method === undefined || answer === undefined ? [] : withoutDay(file, answer)
  })

const withoutAct = (
  file: PackFile<'rule'>,
  { measure }: AdverseEffect,
  limitation: RuleFile['limitation'],
): readonly Diagnostic[] => {
  const { governedBy } = file.value
  if (limitation === undefined || (governedBy !== undefined && limitation.from.includes(governedBy))) return []
  const days = limitation.from.map((day) => `\`${day}\``).join(', ')
  return [
    complain(
      file,
      governedBy === undefined ? ['id'] : ['governedBy'],
      'PL1237',
      `\`${measure.id}\` 的适用法不是由行为之日选定`,
      `it is not the day of the act that chooses the law of \`${measure.id}\``,
      { zh: `\`governedBy\` 写明其一：${days}`, en: `let \`governedBy\` be one of ${days}` },
    ),
  ]
}

const withoutDay = (file: PackFile<'rule'>, { measure }: AdverseEffect): readonly Diagnostic[] => {
  const { governedBy } = file.value
  if (governedBy !== undefined && !governedBy.startsWith('case.')) return []
  return [
    complain(
      file,
      governedBy === undefined ? ['id'] : ['governedBy'],
      'PL1237',
      `\`${measure.id}\` 没有选定适用法的日期`,
      `no day of what happened chooses the law of \`${measure.id}\``,
      { zh: '`governedBy` 写明记录的日期', en: 'let `governedBy` be a day of the record' },
    ),
  ]
}
