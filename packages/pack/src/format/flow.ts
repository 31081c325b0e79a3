import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { scalarText } from './scalar.js'

/** A comparison reads the same everywhere: what, how, with what, by which provision. */
const atomKeys = ['fact', 'operator', 'value', 'law', 'burden']

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '')

const inOrder = (pairs: readonly Pair[]): readonly Pair[] => {
  const keys = pairs.map(keyOf)
  if (!keys.includes('fact') || !keys.includes('operator') || keys.some((key) => !atomKeys.includes(key))) return pairs
  return [...pairs].sort((left, right) => atomKeys.indexOf(keyOf(left)) - atomKeys.indexOf(keyOf(right)))
}

const pairText = ({ key, value }: Pair): string => {
  const said = value === null ? '' : flowText(value as Node)
  return said === '' ? `${flowText(key as Node)}:` : `${flowText(key as Node)}: ${said}`
}

/** A value in brackets and braces, on one line. */
export const flowText = (node: Node | null): string => {
  if (isScalar(node)) return scalarText(node)
  if (isMap(node)) {
    const pairs = (node as YAMLMap).items
    return pairs.length === 0 ? '{}' : `{ ${inOrder(pairs).map(pairText).join(', ')} }`
  }
  if (isSeq(node))
    return `[${(node as YAMLSeq).items.map((item) => (isPair(item) ? `{ ${pairText(item)} }` : flowText(item as Node))).join(', ')}]`
  return ''
}
