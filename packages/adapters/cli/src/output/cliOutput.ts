import { Counterfactuals, Digest, Locator, Text, Timeline, WayOut } from '@plumbline/schema'
import { DecisionFile } from '@plumbline/sdk'
import { z } from 'zod'
import { userErrorCodes } from '../userError.js'
import { CheckOutput, CodeOutput } from './checkOutput.js'
import { CoverageOutput } from './coverageOutput.js'
import { DiagnosticOutput } from './diagnosticOutput.js'
import { DiffOutput } from './diffOutput.js'
import { FmtOutput } from './fmtOutput.js'
import { LawCoverageOutput, LawVerifyOutput } from './lawOutput.js'
import { MutateOutput } from './mutateOutput.js'
import { NewOutput } from './newOutput.js'

/** A problem of a case. */
const Problem = z.strictObject({
  code: z.string(),
  /** JSON pointer (RFC 6901). */
  path: z.string(),
  message: Text,
  help: Text.nullable(),
})

const Mismatch = z.strictObject({
  /** What of the expectation, as a path: `effects/0/state`. */
  at: z.string(),
  expected: z.unknown(),
  actual: z.unknown(),
})

const Sentence = z.strictObject({
  file: z.string(),
  line: z.int(),
  name: Text,
  covers: z.array(Locator),
  passed: z.boolean(),
  mismatches: z.array(Mismatch),
})

/** What the command writes to standard output with `--format json`, by command. `error` stands for any of them. */
export const cliOutputs = {
  decide: DecisionFile,
  explain: z.strictObject({
    format: z.literal('explained/1'),
    seal: z.literal('holds'),
    explanation: DecisionFile.shape.explanation,
  }),
  timeline: Timeline,
  'way-out': WayOut,
  'why-not': Counterfactuals,
  check: CheckOutput,
  code: CodeOutput,
  fmt: FmtOutput,
  new: NewOutput,
  test: z.strictObject({
    format: z.literal('test/1'),
    pack: z.string(),
    passed: z.int(),
    failed: z.int(),
    sentences: z.array(Sentence),
    /** With `--coverage`: what the sentences show of the rules. */
    coverage: CoverageOutput.optional(),
  }),
  'law-verify': LawVerifyOutput,
  'law-coverage': LawCoverageOutput,
  mutate: MutateOutput,
  compile: z.strictObject({ format: z.literal('compiled/1'), file: z.string(), digest: Digest }),
  digest: z.strictObject({ format: z.literal('digest/1'), pack: z.string(), version: z.string(), digest: Digest }),
  diff: DiffOutput,
  problems: z.strictObject({ format: z.literal('problems/1'), problems: z.array(Problem) }),
  diagnostics: z.strictObject({ format: z.literal('diagnostics/1'), diagnostics: z.array(DiagnosticOutput) }),
  error: z.strictObject({
    format: z.literal('error/1'),
    code: z.enum([...userErrorCodes, 'internal']),
    message: Text,
    details: z.array(z.string()),
    help: Text.nullable(),
  }),
} as const satisfies Record<string, z.ZodType>

export type CliOutputName = keyof typeof cliOutputs
export type CliOutputOf<N extends CliOutputName> = z.input<(typeof cliOutputs)[N]>
