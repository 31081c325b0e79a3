import { authoredSchemas, type JsonSchema, jsonSchemaOf } from '@plumbline/schema'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type SchemaNode, schemaPlaces } from '../src/describe/schemaPlaces.js'
import { type Snippet, snippets } from '../src/describe/snippets.js'

type Whole = JsonSchema & { readonly definitions: Readonly<Record<string, SchemaNode>> }

/** The block as an editor writes it, every place left as it stands at first; `^` marks a value that is no text. */
const filled = (body: unknown): unknown => {
  if (Array.isArray(body)) return body.map(filled)
  if (typeof body === 'object' && body !== null)
    return Object.fromEntries(Object.entries(body).map(([key, value]) => [filled(key), filled(value)]))
  if (typeof body !== 'string') return body
  const text = body.replace(/\$\{\d+:([^}]*)\}/g, '$1')
  return text.startsWith('^') ? parse(text.slice(1)) : text
}

const wholes = Object.values(authoredSchemas).map((schema) => jsonSchemaOf(schema) as Whole)

const schemaFor = (path: string): JsonSchema => {
  for (const { definitions } of wholes)
    for (const [name, definition] of Object.entries(definitions)) {
      const node = schemaPlaces(name, definition).find((place) => place.path === path)?.node
      if (node !== undefined) return { ...(node.items ?? node), definitions }
    }
  throw new TypeError(`no place ${path}`)
}

const all: readonly (readonly [string, string, Snippet])[] = Object.entries(snippets).flatMap(([path, ones]) =>
  ones.map((one) => [path, one.label, one] as const),
)

describe('a block that an editor offers', () => {
  it.each(all)('%s: %s is valid as it is first written', (path, _, { body }) => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schemaFor(path))
    expect(validate(filled(body)), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each(all)('%s: %s has its places in order, each once', (_, __, { body }) => {
    const places = [...JSON.stringify(body).matchAll(/\$\{(\d+):/g)].map(([, n]) => Number(n))
    expect(places).toEqual(places.map((_, index) => index + 1))
  })

  it.each(all)('%s: %s is named in both languages', (_, __, { label, description }) => {
    for (const words of [label, description]) expect(words).toMatch(/^\p{Script=Han}.* \/ [a-zA-Z]/u)
  })
})
