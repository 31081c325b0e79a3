import { canonicalBytes } from '@plumbline/schema'
import { Composer, isMap, Parser } from 'yaml'
import { decode } from '../decode.js'
import { type Diagnostic, hasErrors } from '../diagnostic.js'
import { composeOptions, parseYaml } from '../parseYaml.js'
import { commentsOf } from './comments.js'
import { Printer } from './printer.js'

/** What became of a file: its text as it should stand, or null with what is wrong where it cannot be read or was not to be touched. */
export interface Formatted {
  readonly text: string | null
  readonly changed: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The text of a YAML file in the one layout that packs are kept in. The same values, the same comments in the same order: both are compared
 * before anything is returned, and a file that would lose either is left as it is. Never throws.
 *
 * @param bytes of the file, UTF-8, with or without a byte order mark
 * @param file name shown in diagnostics
 * @param size of the whole file in bytes, where it was too large to be read whole
 */
export const formatYaml = (bytes: Uint8Array, file: string, size: number = bytes.length): Formatted => {
  const before = parseYaml(bytes, file, size)
  if (before.value === undefined || hasErrors(before.diagnostics))
    return { text: null, changed: false, diagnostics: before.diagnostics }
  const { text: decoded } = decode(bytes)
  const text = decoded.replaceAll('\r\n', '\n')
  const printed = inLayout(text)
  if (printed === null || (printed !== text && !isSame(text, printed, file)))
    return { text: null, changed: false, diagnostics: [] }
  return { text: printed, changed: printed !== decoded || bytes[0] === 0xef, diagnostics: [] }
}

const inLayout = (text: string): string | null => {
  const tokens = [...new Parser().parse(text)]
  const [document] = [...new Composer({ ...composeOptions, keepSourceTokens: true }).compose(tokens, true, text.length)]
  const root = document?.contents
  return isMap(root) && !root.flow ? new Printer(text, commentsOf(tokens, text)).print(root as never) : null
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const isSame = (before: string, after: string, file: string): boolean => {
  const [was, is] = [before, after].map((text) => parseYaml(bytesOf(text), file))
  if (was === undefined || is === undefined || hasErrors(is.diagnostics)) return false
  return sameBytes(was.value, is.value) && commentTexts(before).join('\n') === commentTexts(after).join('\n')
}

const sameBytes = (left: unknown, right: unknown): boolean => {
  const [one, other] = [canonicalBytes(left as never), canonicalBytes(right as never)]
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

const commentTexts = (text: string): readonly string[] =>
  commentsOf([...new Parser().parse(text)], text).map((one) => one.text)

/** Part of every JavaScript runtime, and of no ECMAScript library that the compiler knows. */
declare class TextEncoder {
  encode(text: string): Uint8Array
}
