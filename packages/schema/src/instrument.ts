import { z } from 'zod'
import { Day, Id, Interval, Text } from './primitives.js'
import { levels, verifications } from './words.js'

/** One article, paragraph or item of an instrument. No statute text is copied: the gist is in our own words. */
export const Provision = z
  .strictObject({
    at: z.string().regex(/^art-\d+(?:-\d+)?(?:\/para-\d+)?(?:\/item-\d+)?$/),
    gist: Text,
    /** SHA-256 of the normalised official text of the provision it was read from; see docs/law-texts.md. */
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    status: z.enum(verifications),
    /** Of a general law: this provision itself sets a measure, as Licensing Law arts 78 and 79 bar whoever deceived. */
    founds: z.literal(true).optional(),
    /** It only refers to other norms (“in accordance with laws and regulations”) and sets nothing itself: no adverse measure rests on it. */
    refers: z.literal(true).optional(),
    /** Where the provision's own life differs from its instrument's. */
    inForce: Interval.optional(),
  })
  .meta({ id: 'Provision' })
export type Provision = z.infer<typeof Provision>

/** A law, regulation, rule or other document: `law/<id>.yaml`. */
export const InstrumentFile = z
  .strictObject({
    id: Id,
    title: Text,
    number: z.string().optional(),
    issuer: Text,
    level: z.enum(levels),
    /** Six-digit division code of a local instrument; absent for a national one. */
    region: z
      .string()
      .regex(/^\d{6}$/)
      .optional(),
    /** A law on powers and procedure in general: by itself it founds no penalty, listing or disqualification, but for what `founds`. */
    general: z.literal(true).optional(),
    inForce: Interval,
    /** From when the text that was read is the one in force, where earlier amendments were not read. */
    textFrom: Day.optional(),
    source: z.string().min(1),
    predecessor: Id.optional(),
    successor: Id.optional(),
    provisions: z.array(Provision).min(1),
  })
  .meta({
    id: 'InstrumentFile',
    title: 'law/INSTRUMENT.yaml',
  })
export type InstrumentFile = z.infer<typeof InstrumentFile>
