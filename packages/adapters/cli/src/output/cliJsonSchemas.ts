import { type JsonSchema, jsonSchemaOf } from '@plumbline/schema'
import { type CliOutputName, cliOutputs } from './cliOutput.js'

/** The published JSON Schemas of what `--format json` writes, by the name of their file. */
export const cliJsonSchemas = (): ReadonlyMap<string, JsonSchema> =>
  new Map(
    (Object.keys(cliOutputs) as CliOutputName[]).map((name) => [`${name}.schema.json`, jsonSchemaOf(cliOutputs[name])]),
  )
