import type { Text } from '@plumbline/schema'

/** Codes of problems of a case, closed. */
export const problemCodes = [
  'malformed',
  'missing',
  'unknown-key',
  'unknown-word',
  'wrong-type',
  'duplicate-id',
  'unknown-reference',
  'ends-before-start',
  'identifier-of-another-kind',
  'personal-identity-number',
  'future-knowledge',
  'contradiction',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** A problem of a case. Nothing is decided while there is one. `path` is a JSON pointer (RFC 6901). */
export interface Problem {
  readonly code: ProblemCode
  readonly path: string
  readonly message: Text
  readonly help: Text | null
}

export type Path = readonly (string | number)[]

/** JSON pointer of a path (RFC 6901). */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

export const problem = (
  code: ProblemCode,
  path: readonly PropertyKey[],
  zh: string,
  en: string,
  help?: Text,
): Problem => ({
  code,
  path: pointer(path),
  message: { zh, en },
  help: help ?? null,
})
