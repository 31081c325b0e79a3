import { z } from 'zod'
import { CalendarFile } from './calendarFile.js'
import { Measure } from './catalogue.js'
import { FactPath } from './condition.js'
import { dictionaryOf } from './dictionary.js'
import { InstrumentFile, Provision } from './instrument.js'
import { keyedUnion } from './keyedUnion.js'
import { ParameterFile } from './parameter.js'
import { Day, Digest, Id, Locator, Text, Value } from './primitives.js'
import { EffectTemplate, limitFields, ruleFields } from './rule.js'
import { type Burden, burdens, type Operator, operators } from './words.js'

/** A resolved right-hand side. */
export const Operand = keyedUnion<Operand>('an operand', {
  literal: () => z.strictObject({ literal: z.union([Value, z.null(), z.array(Value)]) }),
  parameter: () => z.strictObject({ parameter: Id }),
  fact: () => z.strictObject({ fact: FactPath }),
})
export type Operand =
  | { readonly literal: Value | null | readonly Value[] }
  | { readonly parameter: Id }
  | { readonly fact: FactPath }

/**
 * A compiled condition: negations pushed to the atoms, every node with an id that names its place
 * (`cn.wages.arrears-list-entry@2022-01-01#when/all/0`).
 */
export type Node = AllNode | AnyNode | CompareNode
export interface AllNode {
  readonly kind: 'all'
  readonly id: string
  readonly of: readonly Node[]
}
export interface AnyNode {
  readonly kind: 'any'
  readonly id: string
  readonly of: readonly Node[]
}
export interface CompareNode {
  readonly kind: 'compare'
  readonly id: string
  readonly fact: FactPath
  readonly operator: Operator
  readonly value: Operand
  /** The truth of the comparison is inverted (unknown stays unknown). */
  readonly negated: boolean
  readonly burden: Burden
  readonly law: readonly Locator[]
}

const NodeId = z.string().min(1)
const CompareNodeSchema = z.strictObject({
  kind: z.literal('compare'),
  id: NodeId,
  fact: FactPath,
  operator: z.enum(operators),
  value: Operand,
  negated: z.boolean(),
  burden: z.enum(burdens),
  law: z.array(Locator),
})
export const Node: z.ZodType<Node> = z.lazy(
  (): z.ZodType<Node> =>
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('all'), id: NodeId, of: z.array(Node) }),
      z.strictObject({ kind: z.literal('any'), id: NodeId, of: z.array(Node) }),
      CompareNodeSchema,
    ]) as unknown as z.ZodType<Node>,
)

export const CompiledEffect = z.strictObject({ ...EffectTemplate.shape, nexus: Node.optional() })
export type CompiledEffect = z.infer<typeof CompiledEffect>

export const CompiledRule = z.strictObject({
  ...ruleFields(Node),
  then: z.array(CompiledEffect),
  /** The pack that the rule comes from. */
  pack: Id,
  draft: z.strictObject({ todo: Text }).nullable(),
  /** Facts without which the rule cannot apply, by path. */
  reads: z.array(FactPath),
})
export type CompiledRule = z.infer<typeof CompiledRule>

export const CompiledLimit = z.strictObject({ ...limitFields(Node), pack: Id })
export type CompiledLimit = z.infer<typeof CompiledLimit>

export const Dictionary = dictionaryOf(Node)
export type Dictionary = z.infer<typeof Dictionary>
export type RecordKind = Dictionary['records'][string]
export type DerivedFact = RecordKind['derived'][string]

const ProgramInstrument = z.strictObject({ ...InstrumentFile.shape, provisions: z.array(Provision) })
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
    dictionary: Dictionary,
    parameters: z.record(Id, ParameterFile),
    calendars: z.array(CalendarFile),
    /** Ordered by id, then by `effective.from`. */
    rules: z.array(CompiledRule),
    /** Ordered by id. */
    limits: z.array(CompiledLimit),
  })
  .meta({ id: 'Program', title: 'program.json', description: '程序 / a compiled pack' })
export type Program = z.infer<typeof Program>
export type ProgramMeasure = z.infer<typeof ProgramMeasure>
