export const sideErrorCodes = [
  'no-git',
  'no-repository',
  'no-revision',
  'no-path',
  'bad-spec',
  'no-npm',
  'no-package',
  'bad-archive',
  'no-pack',
] as const
export type SideErrorCode = (typeof sideErrorCodes)[number]

/** A side of a comparison that cannot be opened, for a reason that its user can mend. */
export class SideError extends Error {
  override readonly name = 'SideError'
  constructor(
    readonly code: SideErrorCode,
    /** What was asked for: a revision, a path, a package. */
    readonly asked: string,
    readonly detail: string = '',
    options?: ErrorOptions,
  ) {
    super(`${code}: ${asked}`, options)
  }
}
