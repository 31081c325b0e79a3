import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type JsonSchemaName, jsonSchemaOf, jsonSchemas } from '@plumbline/schema'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const names = Object.keys(jsonSchemas) as JsonSchemaName[]
const emitted = (name: string): object =>
  JSON.parse(readFileSync(at(`../json-schema/${name}.schema.json`), 'utf8')) as object
const validator = (name: JsonSchemaName) => new Ajv({ strict: false, allErrors: true }).compile(emitted(name))

describe('the JSON Schemas in json-schema/', () => {
  it.each(names)('%s is current (else run `node scripts/emitJsonSchema.mjs` after a build)', (name) => {
    expect(emitted(name)).toEqual(jsonSchemaOf(jsonSchemas[name]))
  })

  it('are these and no others', () => {
    expect(readdirSync(at('../json-schema')).sort()).toEqual(names.map((name) => `${name}.schema.json`).sort())
  })

  it.each(names)('%s leads to no definition that is not there', (name) => {
    const text = JSON.stringify(emitted(name))
    const wanted = [...text.matchAll(/"#\/definitions\/([^"]+)"/g)].map(([, id]) => id as string)
    const there = (emitted(name) as { definitions: object }).definitions
    expect(wanted.filter((id) => !Object.hasOwn(there, id))).toEqual([])
  })
})

const atom = { fact: 'record.unpaid', operator: 'equal', value: true, law: 'some-law/art-5' }
const rule = {
  id: 'zz.rule',
  title: { zh: '规则', en: 'rule' },
  effective: { from: '2022-01-01' },
  for: 'order',
  authority: { kinds: ['department'], levels: ['city'], law: 'some-law/art-3' },
  modality: 'shall',
  basis: [{ role: 'ground', law: 'some-law/art-5' }],
  when: { all: [atom, { any: [{ ...atom, value: { parameter: 'zz.threshold' } }, { not: atom }] }] },
  then: [{ act: 'designate', measure: 'zz.list', parties: { subject: true, law: ['some-law/art-5'] } }],
}

describe('the JSON Schema of a rule', () => {
  const validate = validator('rule')

  it('takes a rule', () => {
    expect(validate(rule), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    ['a key that is missing', { ...rule, basis: undefined }],
    ['a key that is unknown', { ...rule, nature: 'list-entry' }],
    ['a word that is unknown', { ...rule, modality: 'must' }],
    ['a locator that is none', { ...rule, basis: [{ role: 'ground', law: 'art. 5' }] }],
    ['an operator deep inside', { ...rule, when: { all: [{ not: { ...atom, operator: 'equals' } }] } }],
    ['a condition without a key', { ...rule, when: { all: [{ none: [atom] }] } }],
    ['a float', { ...rule, when: { ...atom, value: { n: 1.5, unit: 'fen' } } }],
    ['a mapping that is no value', { ...rule, when: { ...atom, value: { paramter: 'zz.threshold' } } }],
  ])('refuses %s', (_, broken) => {
    expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false)
  })
})

/** Files of the packs in `rules/`, by the schema that describes them. */
const packFiles = (folder: string, pattern: RegExp): readonly string[] => {
  const root = at('../../../rules')
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => path.split('/')[1] === folder && pattern.test(path))
    .map((path) => `${root}/${path}`)
}

const kinds: readonly (readonly [JsonSchemaName, readonly string[]])[] = [
  ['rule', packFiles('rules', /\d{4}-\d{2}-\d{2}\.yaml$/)],
  [
    'test',
    [
      ...packFiles('rules', /\.test\.yaml$/),
      ...packFiles('limits', /\.test\.yaml$/),
      ...packFiles('scenarios', /\.yaml$/),
    ],
  ],
  ['limit', packFiles('limits', /^(?!.*\.test\.yaml$).*\.yaml$/)],
  ['instrument', packFiles('law', /\.yaml$/)],
  ['catalogue', packFiles('catalogue', /\.yaml$/)],
  ['facts', packFiles('facts', /\.yaml$/)],
  ['parameter', packFiles('parameters', /\.yaml$/)],
  ['calendar', packFiles('calendars', /\.yaml$/)],
]

describe('the packs in rules/ pass the JSON Schema an editor checks them with', () => {
  it.each(kinds)('%s', (name, files) => {
    const validate = validator(name)
    const refused = files.flatMap((file) =>
      validate(parse(readFileSync(file, 'utf8'))) ? [] : [`${file}: ${JSON.stringify(validate.errors)}`],
    )
    expect(refused).toEqual([])
  })
})
