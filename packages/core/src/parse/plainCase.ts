import { type Problem, problem } from './problem.js'

/** A copy of an input that holds nothing but what JSON and canonical bytes can hold, and what had to be left out. */
export interface PlainCase {
  readonly value: unknown
  readonly problems: readonly Problem[]
}

/** Deeper than any case nests. */
const maxDepth = 32

const reserved = '__proto__'

/**
 * Copies an input once, so that getters are read once and what is checked is what is decided. Left out, with a problem
 * each: what is no JSON, and text and numbers that no digest can be made of. Keys that are `undefined` are not there.
 *
 * @throws what a getter of the input throws
 */
export const plainCase = (input: unknown): PlainCase => {
  const problems: Problem[] = []
  const copies = new Map<object, { copy: unknown; open: boolean }>()
  const refuse = (path: readonly PropertyKey[], zh: string, en: string): null => {
    problems.push(problem('malformed', path, zh, en))
    return null
  }
  const mapping = (value: object, path: readonly PropertyKey[]): Record<string, unknown> => {
    const copy: Record<string, unknown> = {}
    for (const key of Object.keys(value)) {
      const item = (value as Readonly<Record<string, unknown>>)[key]
      if (key === reserved)
        problems.push(problem('unknown-key', [...path, key], `未知的键 \`${key}\``, `unknown key \`${key}\``))
      else if (!key.isWellFormed()) refuse(path, '键含有不成对的代理码位', 'a key has a lone surrogate')
      else if (item !== undefined) copy[key] = plain(item, [...path, key])
    }
    return copy
  }
  const plain = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (value === null || value === undefined || typeof value === 'boolean') return value
    if (typeof value === 'string')
      return value.isWellFormed() ? value : refuse(path, '文本含有不成对的代理码位', 'the text has a lone surrogate')
    if (typeof value === 'number')
      return Object.is(value, -0) ? refuse(path, '不可用负零', 'negative zero is not a number here') : value
    if (typeof value !== 'object') return refuse(path, `\`${typeof value}\` 不是 JSON`, `a ${typeof value} is not JSON`)
    if (path.length > maxDepth)
      return refuse(path, `嵌套超过 ${maxDepth} 层`, `nested more than ${maxDepth} levels deep`)
    return once(value, path)
  }
  /** What stands in several places is copied for the first: a value of many references would be copied without end. */
  const once = (value: object, path: readonly PropertyKey[]): unknown => {
    const before = copies.get(value)
    if (before?.open) return refuse(path, '包含自身', 'it contains itself')
    if (before) return before.copy
    const entry: { copy: unknown; open: boolean } = { copy: null, open: true }
    copies.set(value, entry)
    entry.copy = Array.isArray(value)
      ? Array.from(value, (item, index) => plain(item, [...path, index]))
      : mapping(value, path)
    entry.open = false
    return entry.copy
  }
  return { value: plain(input, []), problems }
}
