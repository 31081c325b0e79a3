import type { CompiledRule, Locator, Node, Operator, Text } from '@plumbline/schema'
import { bySign, type Direction, opposite, together } from '../direction.js'
import { type Part, part } from '../part.js'
import { valenceOf } from '../parts/rule.js'
import type { Side } from '../parts/say.js'
import type { Sides } from './sides.js'

/** How the values of a fact that is worked out move. */
export type Shift = 'up' | 'down' | 'unclear'

const rising: readonly Operator[] = ['greaterThan', 'greaterThanInclusive', 'after', 'onOrAfter']
const falling: readonly Operator[] = ['lessThan', 'lessThanInclusive', 'before', 'onOrBefore']

/** As of a condition for a burden: what holds more often is stricter. */
const ofNode = (node: Node, fact: string, shift: 'up' | 'down'): Direction => {
  if (node.kind !== 'compare') return together(node.of.map((one) => ofNode(one, fact, shift)))
  const [left, right] = [node.fact === fact, 'fact' in node.value && node.value.fact === fact]
  if (!left && !right) return 'neutral'
  const sense = rising.includes(node.operator) ? 1 : falling.includes(node.operator) ? -1 : null
  if (sense === null || (left && right)) return 'unclear'
  return bySign(sense * (left ? 1 : -1) * (node.negated ? -1 : 1) * (shift === 'up' ? 1 : -1))
}

/** What it does to a rule that a fact it reads moves up or down: a later last day, a higher count. */
export const shiftInRule = (rule: CompiledRule, fact: string, shift: Shift, { program }: Side): Direction => {
  const read = JSON.stringify(rule).includes(`"${fact}"`)
  if (!read) return 'neutral'
  if (shift === 'unclear') return 'unclear'
  const exceptions = rule.unless.map(({ when }) => opposite(ofNode(when, fact, shift)))
  const days = rule.then.map(
    ({ runs }): Direction =>
      runs?.until === fact
        ? shift === 'up'
          ? 'stricter'
          : 'more-lenient'
        : runs?.from === fact
          ? 'unclear'
          : 'neutral',
  )
  const asBurden = together([ofNode(rule.when, fact, shift), ...exceptions, ...days])
  const valence = valenceOf(program, rule)
  const found =
    valence === 'burden'
      ? asBurden
      : valence === 'benefit'
        ? opposite(asBurden)
        : asBurden === 'neutral'
          ? 'neutral'
          : 'both'
  return found === 'neutral' ? 'unclear' : found
}

/** What a fact that comes out otherwise does in each rule that reads it. */
export const shiftUses = (
  fact: string,
  title: Text,
  law: readonly Locator[],
  how: Shift,
  { after }: Sides,
  isMeant: (rule: CompiledRule) => boolean,
): readonly { readonly title: Text; readonly then: readonly Part[] }[] =>
  after.program.rules.filter(isMeant).flatMap((rule) => {
    const direction = shiftInRule(rule, fact, how, after)
    return direction === 'neutral'
      ? []
      : [{ title: rule.title, then: [part('shifted', { fact: title, how }, direction, { law })] }]
  })
