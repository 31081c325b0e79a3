import { z } from 'zod'
import { DiagnosticOutput } from './diagnosticOutput.js'

/** What `fmt` writes. */
export const FmtOutput = z.strictObject({
  format: z.literal('fmt/1'),
  /** With `--check` nothing was written. */
  check: z.boolean(),
  /** How many files were looked at. */
  files: z.int(),
  /** Files whose layout was changed or, with `--check`, would be; `line` is the first that differs, from 1. */
  changed: z.array(z.strictObject({ file: z.string(), line: z.int() })),
  /** Files that were left as they are; without diagnostics where they could not be laid out without loss. */
  leftAlone: z.array(z.strictObject({ file: z.string(), diagnostics: z.array(DiagnosticOutput) })),
  /** Of standard input: the text as it should stand. */
  text: z.string().optional(),
})
