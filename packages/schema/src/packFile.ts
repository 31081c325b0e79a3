import { z } from 'zod'
import { Condition } from './condition.js'
import { dictionaryOf } from './dictionary.js'
import { Day, Digest, Id, Text } from './primitives.js'

const Version = z.string().regex(/^\d+\.\d+\.\d+$/)

/** How grave a finding of `check` is, gravest first; `none`: it is let pass. */
export const severityWords = ['error', 'warning', 'note', 'none'] as const
export type SeverityWord = (typeof severityWords)[number]

/** What `check` says of a code in this pack. Errors stay errors; what is lowered or left out needs a reason. */
export const SeveritySetting = z
  .strictObject({ as: z.enum(severityWords), because: Text.optional() })
  .meta({ id: 'SeveritySetting' })
export type SeveritySetting = z.infer<typeof SeveritySetting>

/** `pack.yaml`: what the pack is and what binds it. */
export const PackManifest = z
  .strictObject({
    id: Id,
    version: Version,
    language: z.literal(1),
    title: Text,
    /** `CN`, or a six-digit division code for a local layer. */
    jurisdiction: z.union([z.literal('CN'), z.string().regex(/^\d{6}$/)]),
    verifiedUntil: Day,
    /** The pack whose limits bind this one, pinned by digest: a pack cannot delete what binds it. */
    limitedBy: z.strictObject({ pack: Id, version: Version, digest: Digest }).optional(),
    /** The pack that this layer adds to. Extending is additive. */
    extends: z.strictObject({ pack: Id, version: Version }).optional(),
    /** How grave the warnings of `check` are in this pack, by code. It changes nothing that is decided. */
    severity: z.record(z.string().regex(/^PL\d{4}$/), SeveritySetting).optional(),
  })
  .meta({ id: 'PackManifest', title: 'pack.yaml' })
export type PackManifest = z.infer<typeof PackManifest>

/** `facts/*.yaml`, merged: the input dictionary of the pack. */
export const DictionaryFile = dictionaryOf(Condition).meta({
  id: 'DictionaryFile',
  title: 'facts/*.yaml',
})
export type DictionaryFile = z.infer<typeof DictionaryFile>
