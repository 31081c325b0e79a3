import { z } from 'zod'
import { CalendarFile } from './calendarFile.js'
import { InformationFile, Measure } from './catalogue.js'
import { FactPath } from './condition.js'
import { dictionaryOf } from './dictionary.js'
import { InstrumentFile, Provision } from './instrument.js'
import { Node } from './node.js'
import { ParameterFile } from './parameter.js'
import { Day, Digest, Id, Text } from './primitives.js'
import { EffectTemplate, limitFields, natureFields, ruleFields } from './rule.js'
import { natures } from './words.js'

export const CompiledEffect = z.strictObject({ ...EffectTemplate.shape, nexus: Node.optional() })
export type CompiledEffect = z.infer<typeof CompiledEffect>

export const CompiledRule = z.strictObject({
  ...ruleFields(Node),
  then: z.array(CompiledEffect),
  /** Nature of its measures: all of one nature. It selected what was added to its exceptions, procedure and remedies. */
  nature: z.enum(natures),
  /** The pack that the rule comes from. */
  pack: Id,
  draft: z.strictObject({ todo: Text }).nullable(),
  /** Every fact that the rule reads, with what its nature added to it, by path. */
  reads: z.array(FactPath),
})
export type CompiledRule = z.infer<typeof CompiledRule>

export const CompiledLimit = z.strictObject({ ...limitFields(Node), pack: Id })
export type CompiledLimit = z.infer<typeof CompiledLimit>

export const CompiledNature = z.strictObject({ ...natureFields(Node), pack: Id })
export type CompiledNature = z.infer<typeof CompiledNature>

export const Dictionary = dictionaryOf(Node)
export type Dictionary = z.infer<typeof Dictionary>
export type RecordKind = Dictionary['records'][string]
export type DerivedFact = RecordKind['derived'][string]

export const ProgramInstrument = z.strictObject({ ...InstrumentFile.shape, provisions: z.array(Provision) })
export const ProgramMeasure = z.strictObject({
  ...Measure.shape,
  edition: Id,
  from: z.string(),
  until: z.string().nullable(),
})

/** A compiled pack with everything it depends on: plain JSON, and all that the readers of rules read. */
export const Program = z
  .strictObject({
    format: z.literal('program/1'),
    semantics: z.literal(1),
    pack: z.strictObject({
      id: Id,
      version: z.string(),
      title: Text,
      jurisdiction: z.string(),
      verifiedUntil: Day,
    }),
    /** The packs it was compiled from, itself last, with the digest that pins each limits pack. */
    layers: z.array(z.strictObject({ id: Id, version: z.string(), digest: Digest.nullable() })),
    instruments: z.record(Id, ProgramInstrument),
    measures: z.record(Id, ProgramMeasure),
    /** Editions of the catalogue of public credit information, oldest first. */
    information: z.array(InformationFile),
    dictionary: Dictionary,
    parameters: z.record(Id, ParameterFile),
    calendars: z.array(CalendarFile),
    /** One for each nature, in the order of `natures`. */
    natures: z.array(CompiledNature),
    /** Ordered by id, then by `effective.from`. */
    rules: z.array(CompiledRule),
    /** Ordered by id. */
    limits: z.array(CompiledLimit),
  })
  .meta({ id: 'Program', title: 'program.json', description: '程序 / a compiled pack' })
export type Program = z.infer<typeof Program>
export type ProgramInstrument = z.infer<typeof ProgramInstrument>
export type ProgramMeasure = z.infer<typeof ProgramMeasure>
