/** Part of every JavaScript runtime, and of no ECMAScript library that the compiler knows. */
declare class TextDecoder {
  constructor(label: 'utf-8', options: { readonly fatal: boolean; readonly ignoreBOM: boolean })
  decode(bytes: Uint8Array): string
}

const lossy = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes)

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const withoutMark = (text: string): string => (text.startsWith('\u{feff}') ? text.slice(1) : text)

/** Start of the replacement for the first bytes that are no character; `U+FFFD` itself, well encoded, is passed over. */
const firstReplacement = (bytes: Uint8Array, text: string): { readonly offset: number; readonly byte: number } => {
  let byte = 0
  let offset = 0
  for (const character of text) {
    if (character === '\u{fffd}' && !(bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd))
      break
    byte += utf8Length(character.codePointAt(0) as number)
    offset += character.length
  }
  return { offset, byte }
}

const utf8Length = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4

/** Decoded text without its byte order mark, and where its first bytes are that are no UTF-8 (`byte` counts from 0, in the file). */
export interface Decoded {
  readonly text: string
  readonly invalid: { readonly offset: number; readonly byte: number } | null
}

export const decode = (bytes: Uint8Array): Decoded => {
  const marked = lossy(bytes)
  const text = withoutMark(marked)
  if (isUtf8(bytes)) return { text, invalid: null }
  const { offset, byte } = firstReplacement(bytes, marked)
  return { text, invalid: { offset: offset - (marked.length - text.length), byte } }
}

/** The text that spans of diagnostics count in. */
export const sourceText = (bytes: Uint8Array): string => withoutMark(lossy(bytes))
