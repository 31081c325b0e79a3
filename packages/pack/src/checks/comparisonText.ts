import type { CompareNode, Text, Value } from '@plumbline/schema'
import { shown } from '../help.js'
import type { PackFile } from '../pack.js'
import type { PlacedCondition } from './placedCondition.js'

const valueText = (value: Value | null | readonly Value[]): string => {
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`
  if (typeof value === 'object' && value !== null && 'n' in value) return `${value.n} ${value.unit}`
  return String(value)
}

const operandText = ({ value }: CompareNode): string =>
  'parameter' in value ? value.parameter : 'fact' in value ? value.fact : valueText(value.literal)

const negatives: Readonly<Record<string, string>> = { equal: 'notEqual', in: 'notIn' }

/** A comparison on one line, in the words in which it was written. */
const comparisonText = (node: CompareNode): string => {
  const operator = node.negated ? (negatives[node.operator] ?? `not ${node.operator}`) : node.operator
  return shown(`${node.fact} ${operator} ${operandText(node)}`)
}

/** Where comparisons were written. */
export type PlaceOf = PlacedCondition['placeOf']

/** A comparison and the line on which it stands, seen from a file. */
const comparisonAt = (node: CompareNode, placeOf: PlaceOf, from: PackFile): Text => {
  const said = `\`${comparisonText(node)}\``
  const place = placeOf.get(node.id)
  if (place === undefined) return { zh: said, en: said }
  const { line, file } = place.file.origin(place.path)
  return place.file === from
    ? { zh: `${said}（第 ${line} 行）`, en: `${said} (line ${line})` }
    : {
        zh: `${said}（\`${file}\` 第 ${line} 行）`,
        en: `${said} (line ${line} of \`${file}\`)`,
      }
}

/** Comparisons in a row, as “A, B and C”. */
export const comparisonsText = (nodes: readonly CompareNode[], placeOf: PlaceOf, from: PackFile): Text => {
  const each = nodes.map((node) => comparisonAt(node, placeOf, from))
  const [last, ...before] = [...each].reverse()
  const rest = before.reverse()
  return {
    zh: each.map(({ zh }) => zh).join('、'),
    en: rest.length === 0 ? (last?.en ?? '') : `${rest.map(({ en }) => en).join(', ')} and ${last?.en}`,
  }
}
