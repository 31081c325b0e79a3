import { authoredSchemas, jsonSchemaOf } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { enumMeanings } from '../src/describe/describeDefinition.js'
import { languagesOf } from '../src/describe/meaning.js'
import { meanings } from '../src/describe/meanings/index.js'
import { vocabularies } from '../src/describe/meanings/words.js'
import { mapPlaces, type SchemaNode, schemaPlaces } from '../src/describe/schemaPlaces.js'
import { snippets } from '../src/describe/snippets.js'

const schemas = Object.entries(authoredSchemas).map(
  ([name, schema]) =>
    [name, jsonSchemaOf(schema) as unknown as { $ref: string; definitions: Record<string, SchemaNode> }] as const,
)
const definitions = schemas.flatMap(([, schema]) => Object.entries(schema.definitions))
const places = definitions.flatMap(([name, definition]) => schemaPlaces(name, definition))

const closedLists = (): readonly (readonly unknown[])[] => {
  const found: (readonly unknown[])[] = []
  for (const [name, definition] of definitions)
    mapPlaces(name, definition, (node) => {
      if (node.enum !== undefined) found.push(node.enum)
      return node
    })
  return found
}

const faultsOf = (meaning: string): readonly string[] => {
  const { zh, en } = languagesOf(meaning)
  return [
    ...(/\p{Script=Han}/u.test(zh) ? [] : ['no Chinese']),
    ...(/^[“`A-Za-z(]/.test(en) && /[a-z]{2}/.test(en) ? [] : ['no English']),
    ...(en.includes(' / ') ? ['three languages'] : []),
    ...(/[.。]$/.test(meaning) ? ['ends with a full stop: it is a phrase, not a sentence'] : []),
    ...((meaning.split('`').length - 1) % 2 === 0 ? [] : ['a backtick is open']),
  ]
}

describe('what an editor shows of a file that a legal author writes', () => {
  it.each(schemas)('%s is described as a whole', (_, schema) => {
    expect(schema.definitions[schema.$ref.replace('#/definitions/', '')]?.description).toBeDefined()
  })

  it('every field, type and alternative has a meaning', () => {
    const missing = places.filter(({ node }) => node.description === undefined).map(({ path }) => path)
    expect([...new Set(missing)]).toEqual([])
  })

  it('and has it from the meanings, not from elsewhere', () => {
    const elsewhere = places.filter(({ path, node }) => node.description !== meanings[path]).map(({ path }) => path)
    expect([...new Set(elsewhere)]).toEqual([])
  })

  it('every word of every closed list has a meaning', () => {
    expect(closedLists().filter((words) => enumMeanings(words) === undefined)).toEqual([])
  })

  it('no meaning is of something that is gone', () => {
    const paths = new Set(places.map(({ path }) => path))
    expect(Object.keys(meanings).filter((path) => !paths.has(path))).toEqual([])
    expect(Object.keys(snippets).filter((path) => !paths.has(path))).toEqual([])
    const lists = closedLists().map((words) => [...words].sort().join())
    expect(vocabularies.map((one) => Object.keys(one).sort().join()).filter((words) => !lists.includes(words))).toEqual(
      [],
    )
  })

  it('no two lists of the same words could mean different things', () => {
    const lists = vocabularies.map((one) => Object.keys(one).sort().join())
    expect(lists).toEqual([...new Set(lists)])
  })

  it('every meaning stands in both languages', () => {
    const all = [...Object.entries(meanings), ...vocabularies.flatMap((one) => Object.entries(one))]
    const faults = all.flatMap(([path, meaning]) => faultsOf(meaning).map((fault) => `${path}: ${fault}`))
    expect(faults).toEqual([])
  })
})

describe('the test above would notice', () => {
  it.each([
    ['no Chinese', 'a rule / a rule'],
    ['no English', '规则 / 规则'],
    ['three languages', '规则 / rule / règle'],
  ] as const)('%s', (fault, meaning) => {
    expect(faultsOf(meaning)).toContain(fault)
  })

  it('a field without a meaning', () => {
    const definition: SchemaNode = {
      properties: {
        a: { items: { properties: { b: {} } } },
        c: { anyOf: [{ properties: { do: { const: 'x' }, d: {} } }] },
      },
    }
    expect(schemaPlaces('T', definition).map(({ path }) => path)).toEqual([
      'T.a.b',
      'T.a',
      'T.c=x',
      'T.c=x.d',
      'T.c=x',
      'T.c',
      'T',
    ])
  })

  it('a list of which one word is new', () => {
    expect(enumMeanings(['shall', 'may', 'must'])).toBeUndefined()
    expect(enumMeanings(['may', 'shall'])?.[0]).toMatch(/^可以/)
  })
})
