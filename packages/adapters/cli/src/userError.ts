import type { Text } from '@plumbline/sdk'

export const userErrorCodes = [
  'usage',
  'cannot-read',
  'cannot-write',
  'not-a-program',
  'not-a-pack-folder',
  'not-json',
  'not-a-decision-file',
  'broken-seal',
  'not-a-side',
  'no-cases',
] as const
export type UserErrorCode = (typeof userErrorCodes)[number]

/** Something that the user can mend. It is said without a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError'
  constructor(
    readonly code: UserErrorCode,
    readonly text: Text,
    readonly details: readonly string[] = [],
    readonly help: Text | null = null,
  ) {
    super(text.en)
  }
}
