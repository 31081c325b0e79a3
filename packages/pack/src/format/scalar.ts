import { Scalar } from 'yaml'

const escaped = (character: string): string => {
  const code = (character.codePointAt(0) as number).toString(16)
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
}

const double = (value: string): string => JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)
const single = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** Characters that only double quotes can say. */
const needsEscape = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/**
 * A scalar on one line. Quotes stay where they stand, single ones where these will do: whether a text wants them is a matter of what
 * another reader of YAML might take it for, and whoever wrote them may have known.
 */
export const scalarText = (node: Scalar): string => {
  const { value, type, source = '' } = node
  if (typeof value !== 'string') return source
  if (type === Scalar.PLAIN) return value
  return needsEscape.test(value) ? double(value) : single(value)
}

/** The lines of a block scalar, indented anew; `source` as in the file, from its first line on. */
export const blockLines = (source: string, indent: number): readonly string[] => {
  const lines = source.split('\n')
  const first = lines.find((line) => line.trim() !== '') ?? ''
  const was = first.length - first.trimStart().length
  return lines.map((line) => (line.trim() === '' ? '' : `${' '.repeat(indent)}${line.slice(was)}`))
}
