import { z } from 'zod'
import { CalendarFile } from './calendarFile.js'
import { Case } from './case.js'
import { CatalogueFile, InformationFile } from './catalogue.js'
import { Counterfactuals } from './counterfactual.js'
import { CoverageFile, ThresholdsFile } from './coverageFile.js'
import { Decision } from './decision.js'
import { describeDefinition } from './describe/describeDefinition.js'
import type { SchemaNode } from './describe/schemaPlaces.js'
import { inputFormOf } from './inputForm.js'
import { InstrumentFile } from './instrument.js'
import { keyedBranchesOf } from './keyedUnion.js'
import { DictionaryFile, PackManifest } from './packFile.js'
import { ParameterFile } from './parameter.js'
import { Program } from './program.js'
import { LimitFile, NatureFile, RuleFile } from './rule.js'
import { RuleTableFile } from './ruleTable.js'
import { TestFile } from './testFile.js'
import { Timeline } from './timeline.js'
import { WayOut } from './wayOut.js'

/** Schema of each kind of file that a legal team writes law in. */
export const lawFileSchemas = {
  pack: PackManifest,
  instrument: InstrumentFile,
  catalogue: CatalogueFile,
  facts: DictionaryFile,
  parameter: ParameterFile,
  calendar: CalendarFile,
  rule: RuleFile,
  limit: LimitFile,
  nature: NatureFile,
  information: InformationFile,
} as const satisfies Record<string, z.ZodType>

/** Schema of each kind of file that a person writes. Every field of these has a meaning in both languages (`describe/meanings`). */
export const authoredSchemas = {
  ...lawFileSchemas,
  rule: z.union([RuleFile, RuleTableFile]).meta({ id: 'RuleOrTable' }),
  test: TestFile,
  coverage: CoverageFile,
  thresholds: ThresholdsFile,
  case: Case,
} as const satisfies Record<string, z.ZodType>

/** What has a JSON Schema of its own, by the name of its file. */
export const jsonSchemas = {
  ...authoredSchemas,
  program: Program,
  decision: Decision,
  timeline: Timeline,
  'way-out': WayOut,
  'why-not': Counterfactuals,
} as const satisfies Record<string, z.ZodType>

export type JsonSchemaName = keyof typeof jsonSchemas

/** A JSON Schema (draft 7), as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>

type Definitions = Record<string, JsonSchema>

const reference = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` })

/** What a schema that parses by hand is described as: named parts, each to be converted in its turn. */
const partsOf = (schema: z.core.$ZodType): Readonly<Record<string, z.ZodType>> | undefined => {
  const form = inputFormOf(schema)
  if (form !== undefined) return { form }
  return keyedBranchesOf(schema)
}

const nameOf = (schema: z.core.$ZodType, parts: Readonly<Record<string, z.ZodType>>): string =>
  z.globalRegistry.get(schema)?.id ?? Object.keys(parts).join('-')

/**
 * The JSON Schema of what a schema takes as input, for editors and for other languages. A union dispatched on its key
 * becomes one of its branches. Refinements that JSON Schema cannot say are named in descriptions and checked by us.
 */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema => {
  const definitions: Definitions = {}
  const open: (readonly [name: string, part: z.ZodType])[] = []

  const convert = (one: z.ZodType, name: string): JsonSchema => {
    const converted = z.toJSONSchema(one, {
      target: 'draft-7',
      io: 'input',
      unrepresentable: 'any',
      override: describeByHand,
    })
    const { $schema: _, definitions: inner, ...rest } = renamed(converted, name)
    for (const [id, definition] of Object.entries((inner ?? {}) as Definitions))
      definitions[id] ??= withoutId(definition)
    return withoutId(rest)
  }

  const describeByHand: NonNullable<z.core.JSONSchemaGeneratorParams['override']> = ({ zodSchema, jsonSchema }) => {
    const parts = partsOf(zodSchema)
    if (parts === undefined) return
    const name = nameOf(zodSchema, parts)
    const names = Object.keys(parts).map((key) => `${name}.${key}`)
    Object.keys(parts).forEach((key, index) => {
      open.push([names[index] as string, parts[key] as z.ZodType])
    })
    const alternatives = names.map(reference)
    if (alternatives.length === 1) jsonSchema.allOf = alternatives
    else jsonSchema.anyOf = alternatives
  }

  const root = convert(schema, 'root')
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [name, part] = next
    if (definitions[name] === undefined) definitions[name] = convert(part, name)
  }
  const described = Object.fromEntries(
    reachable(root, definitions)
      .sort()
      .map((name) => [
        name,
        describeDefinition(name, definitions[name] as SchemaNode, definitions as Record<string, SchemaNode>),
      ]),
  )
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...root, definitions: described }
}

/** Names of the definitions that a schema leads to; the converter leaves others behind. */
const reachable = (root: JsonSchema, definitions: Definitions): string[] => {
  const found = new Set<string>()
  const follow = (schema: JsonSchema): void => {
    for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/definitions\/([^"]+)"/g)) {
      if (found.has(name)) continue
      found.add(name)
      follow(definitions[name] as JsonSchema)
    }
  }
  follow(root)
  return [...found]
}

/** Names that zod invents are unique in one conversion only. */
const renamed = (schema: object, name: string): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(schema).replaceAll('"__schema', `"${name}.schema`).replaceAll('/__schema', `/${name}.schema`),
  )

const withoutId = ({ id: _, $id: __, ...schema }: Record<string, unknown>): JsonSchema => schema
