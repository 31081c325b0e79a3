import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Digest } from './primitives.js'

/** Thrown when a value has no canonical bytes: a float, an unsafe integer, a lone surrogate, or something that is not JSON. */
export class NotCanonicalError extends Error {
  override readonly name = 'NotCanonicalError'
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`no canonical bytes for \`${path || '/'}\`: ${reason}`)
  }
}

const checkText = (text: string, path: string): void => {
  if (!text.isWellFormed()) throw new NotCanonicalError(path, 'text with a lone surrogate')
}

const checkNumber = (value: number, path: string): void => {
  if (!Number.isSafeInteger(value))
    throw new NotCanonicalError(path, `the number ${value} is not an integer within 2^53`)
  if (Object.is(value, -0)) throw new NotCanonicalError(path, 'negative zero')
}

const checkMapping = (value: object, path: string): void => {
  for (const [key, item] of Object.entries(value)) {
    checkText(key, path)
    if (item !== undefined) check(item, `${path}/${key}`)
  }
}

const check = (value: unknown, path: string): void => {
  if (value === null || typeof value === 'boolean') return
  if (typeof value === 'string') checkText(value, path)
  else if (typeof value === 'number') checkNumber(value, path)
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) check(item, `${path}/${index}`)
  else if (typeof value === 'object') checkMapping(value, path)
  else throw new NotCanonicalError(path, `a ${typeof value} is not JSON`)
}

/**
 * Canonical bytes of a JSON value (RFC 8785), integers only: no float is ever hashed. Properties that are `undefined` are left out.
 *
 * @throws {NotCanonicalError}
 */
export const canonicalBytes = (value: unknown): Uint8Array => {
  check(value, '')
  const text = canonicalize(value)
  if (text === undefined) throw new NotCanonicalError('', 'not a JSON value')
  return utf8ToBytes(text)
}

/** SHA-256 of the canonical bytes, as `sha256:<64 hex>`. @throws {NotCanonicalError} */
export const digestOf = (value: unknown): Digest => `sha256:${bytesToHex(sha256(canonicalBytes(value)))}`

/** SHA-256 of a text over UTF-8, 64 hexadecimal digits. */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
