// Writes the JSON Schemas that editors and other languages use, from the built schemas. Run it after a build when the language
// changes; a test tells when they are stale.
import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemaOf, jsonSchemas } from '@plumbline/schema'

const folder = new URL('../packages/schema/json-schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas))
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(jsonSchemaOf(schema), null, 2)}\n`)
