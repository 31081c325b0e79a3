import type { Text } from '@plumbline/schema'
import { nearest } from './suggest.js'

const listed = 12

/** `did you mean`, or what there is, or where it is declared. */
export const didYouMean = (written: string, candidates: Iterable<string>, otherwise?: Text): Text | undefined => {
  const all = [...new Set(candidates)].sort()
  const near = nearest(written, all)
  if (near !== undefined) return { zh: `是否想写 \`${near}\``, en: `did you mean \`${near}\`` }
  if (otherwise !== undefined) return otherwise
  if (all.length === 0 || all.length > listed) return undefined
  const names = all.map((name) => `\`${name}\``)
  return { zh: `可用：${names.join('、')}`, en: `there is ${names.join(', ')}` }
}

/** What was written, short enough for a message. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
