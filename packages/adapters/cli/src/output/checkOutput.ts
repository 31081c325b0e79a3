import { Day, Digest, Text } from '@plumbline/schema'
import { z } from 'zod'
import { DiagnosticOutput } from './diagnosticOutput.js'

const counts = {
  errors: z.int(),
  warnings: z.int(),
  notes: z.int(),
  /** How many findings are let pass. */
  allowed: z.int(),
}

const CheckedPack = z.strictObject({
  pack: z.string(),
  /** Null where the pack does not compile. */
  digest: Digest.nullable(),
  rules: z.int(),
  limits: z.int(),
  provisions: z.int(),
  /** Its rules that rest on a text not yet verified, and so have no adverse effect; what would verify each. */
  drafts: z.array(z.strictObject({ rule: z.string(), from: Day, todo: Text })),
  diagnostics: z.array(DiagnosticOutput),
  /** What is let pass: by a comment in the file, by `pack.yaml`, or in this run. */
  letPass: z.array(
    z.strictObject({ diagnostic: DiagnosticOutput, by: z.enum(['comment', 'pack', 'run']), reason: Text }),
  ),
  ...counts,
})

/** What `check` writes. */
export const CheckOutput = z.strictObject({ format: z.literal('check/1'), packs: z.array(CheckedPack), ...counts })

/** What `check --explain` writes: the page of a code. */
export const CodeOutput = z.strictObject({
  format: z.literal('code/1'),
  code: z.string(),
  name: z.string(),
  /** Unless a pack or a run says otherwise. */
  severity: z.enum(['error', 'warning', 'note']),
  title: Text,
  cause: Text,
  /** YAML. */
  example: z.string(),
  mend: Text,
})
