/** What the exit code of the command says. */
export const exitCodes = {
  done: 0,
  /** A pack has errors, or a test sentence does not hold. */
  findings: 1,
  /** The command was used wrongly, or a case, pack or decision could not be read. */
  invalid: 2,
  /** Our fault. */
  internal: 3,
  /** A decision was made, and some rule is undetermined for want of facts. */
  undetermined: 4,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
