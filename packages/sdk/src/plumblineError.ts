export const errorCodes = ['not-a-program', 'not-a-decision-file', 'broken-seal'] as const
export type PlumblineErrorCode = (typeof errorCodes)[number]

/** Thrown where what was given is not what it should be. `details` says where and what, one line each. */
export class PlumblineError extends Error {
  override readonly name = 'PlumblineError'
  constructor(
    readonly code: PlumblineErrorCode,
    message: string,
    readonly details: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
