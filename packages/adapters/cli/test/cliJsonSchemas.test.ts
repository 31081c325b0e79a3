import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { cliJsonSchemas } from '../src/output/cliJsonSchemas.js'

const folder = fileURLToPath(new URL('../json-schema/', import.meta.url))
const schemas = [...cliJsonSchemas()]

describe('the JSON Schemas of what the command writes', () => {
  it.each(schemas)(
    '%s is current (else run `node packages/adapters/cli/scripts/emitJsonSchema.mjs` after a build)',
    (file, schema) => {
      expect(JSON.parse(readFileSync(folder + file, 'utf8'))).toEqual(schema)
    },
  )

  it.each(schemas)('%s is a schema', (_, schema) => {
    expect(() => new Ajv({ strict: false }).compile(schema)).not.toThrow()
  })

  it('are these and no others', () => {
    expect(readdirSync(folder).sort()).toEqual(schemas.map(([file]) => file).sort())
  })
})
