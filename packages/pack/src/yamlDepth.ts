import type { CST } from 'yaml'

const childrenOf = (token: CST.Token): (CST.Token | null | undefined)[] => {
  if (token.type === 'document') return [token.value]
  if (token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection')
    return token.items.flatMap(({ key, value }) => [key, value])
  return []
}

const isCollection = (token: CST.Token): boolean =>
  token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection'

/**
 * Offset of the first collection nested deeper than the limit. Looks at the tokens, without recursion: what composes them
 * recurses, and would run out of stack.
 */
export const firstTooDeep = (tokens: readonly CST.Token[], limit: number): number | undefined => {
  const open = tokens.map((token) => ({ token, depth: 0 }))
  let found: number | undefined
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const depth = next.depth + (isCollection(next.token) ? 1 : 0)
    if (depth > limit) {
      found = Math.min(found ?? next.token.offset, next.token.offset)
      continue
    }
    for (const token of childrenOf(next.token)) if (token) open.push({ token, depth })
  }
  return found
}
