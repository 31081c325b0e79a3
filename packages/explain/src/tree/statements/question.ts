import { Amount, Day, Id, Locator, TermEnd, Text } from '@plumbline/schema'
import { z } from 'zod'
import { vocabulary } from '../vocabulary.js'
import { measure, PersonId, Words } from './shared.js'

export const questionArguments = {
  subject: z.strictObject({ person: PersonId }),
  matter: z.strictObject({ matter: Id, title: Text }),
  authority: z.strictObject({
    id: z.string(),
    name: z.string().nullable(),
    kind: Text,
    level: Words(vocabulary.authorityLevel),
    region: z.string(),
  }),
  /** It acts because a law or regulation authorises it. */
  authorised: z.strictObject({ law: Locator }),
  /** It acts in the name of the body that entrusts it, with these measures and for this time. */
  entrusted: z.strictObject({ by: z.string(), measures: z.array(Text), from: Day, until: Day.nullable() }),
  asked: z.strictObject({ asOf: Day, knownAt: Day }),
  pack: z.strictObject({
    pack: Id,
    version: z.string(),
    title: Text,
    verifiedUntil: z.string(),
    /** The packs whose limits bind it, each pinned by digest. */
    limits: z.array(z.strictObject({ pack: Id, version: z.string(), digest: z.string() })),
  }),
  wished: z.strictObject({
    ...measure,
    proposal: z.string(),
    person: PersonId,
    term: TermEnd.nullable(),
    amount: Amount.nullable(),
    scope: z.array(Text),
  }),
  'claimed-basis': z.strictObject({ law: Locator, level: Words(vocabulary.level).nullable() }),
} as const
