import type { CST } from 'yaml'

/** A comment of a file, and whether it has its line to itself. */
export interface Comment {
  readonly offset: number
  /** With its `#`, without trailing space. */
  readonly text: string
  readonly own: boolean
  /** Characters before it on its line. */
  readonly column: number
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

/** Every comment of the tokens of a file, in order. */
export const commentsOf = (tokens: readonly CST.Token[], text: string): readonly Comment[] => {
  const found: Comment[] = []
  const open: unknown[] = [...tokens]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...next)
    else if (typeof next === 'object' && next !== null) {
      const { type, offset, source } = next as { type?: string; offset?: number; source?: string }
      if (type === 'comment' && offset !== undefined && source !== undefined) {
        const start = lineStart(text, offset)
        found.push({
          offset,
          text: source.trimEnd(),
          own: text.slice(start, offset).trim() === '',
          column: offset - start,
        })
      } else
        for (const part of ['start', 'props', 'key', 'sep', 'value', 'items', 'end'] as const)
          open.push((next as Readonly<Record<string, unknown>>)[part] ?? [])
    }
  }
  return found.sort((left, right) => left.offset - right.offset)
}
