import { coverageFindings, lawFindings } from '@plumbline/pack'
import { levels, Text } from '@plumbline/schema'
import { z } from 'zod'

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): [K, ...K[]] =>
  Object.keys(record) as [K, ...K[]]

const place = { instrument: z.string(), at: z.string(), file: z.string(), line: z.int(), column: z.int() }

const VerifiedPack = z.strictObject({
  pack: z.string(),
  instruments: z.int(),
  /** Provisions that are as in their official text. */
  held: z.int(),
  findings: z.array(z.strictObject({ ...place, kind: z.enum(keysOf(lawFindings)) })),
  /** Provisions whose official text was not read in full: they found nothing adverse. */
  neverVerified: z.array(z.strictObject({ ...place, status: z.enum(['partial', 'unverified']) })),
  /** Instruments of invented law, which have no text. */
  invented: z.array(z.string()),
  /** With `--write`: files in which hashes were filled in. */
  wrote: z.array(z.string()),
})

/** What `law verify` writes. */
export const LawVerifyOutput = z.strictObject({ format: z.literal('law-verify/1'), packs: z.array(VerifiedPack) })

const passages = z.array(z.strictObject({ at: z.array(z.string()), why: Text }))
const counts = z.strictObject({ encoded: z.int(), draft: z.int(), open: z.int(), not: z.int(), none: z.int() })

/** What `law coverage` writes: articles by instrument. */
export const LawCoverageOutput = z.strictObject({
  format: z.literal('law-coverage/1'),
  instruments: z.array(
    z.strictObject({
      instrument: z.string(),
      title: Text,
      level: z.enum(levels),
      pack: z.string(),
      articles: z.int(),
      counts,
      open: passages,
      not: passages,
      none: passages,
    }),
  ),
  findings: z.array(
    z.strictObject({ kind: z.enum(keysOf(coverageFindings)), instrument: z.string(), at: z.array(z.string()) }),
  ),
})
