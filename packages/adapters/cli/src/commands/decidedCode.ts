import type { Outcome } from '@plumbline/schema'
import { type ExitCode, exitCodes } from '../exitCodes.js'

/** What the exit code says of a decision: done, or that some rule is undetermined for want of facts. */
export const decidedCode = ({ rules }: { readonly rules: readonly { readonly outcome: Outcome }[] }): ExitCode =>
  rules.some(({ outcome }) => outcome === 'undetermined') ? exitCodes.undetermined : exitCodes.done
