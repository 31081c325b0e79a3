// Writes the JSON Schemas of what the command writes with `--format json`. Run it after a build when the output changes; a test
// tells when they are stale.
import { mkdirSync, writeFileSync } from 'node:fs'
import { cliJsonSchemas } from '../dist/index.js'

const folder = new URL('../json-schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [file, schema] of cliJsonSchemas())
  writeFileSync(new URL(file, folder), `${JSON.stringify(schema, null, 2)}\n`)
