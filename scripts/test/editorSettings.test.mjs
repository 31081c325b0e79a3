import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../lib/paths.mjs'

const folder = 'packages/schema/json-schema'

test('every JSON Schema is given to the editor, for the files it describes', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'))
  const used = [...Object.keys(settings['yaml.schemas']), ...settings['json.schemas'].map(({ url }) => url)]
  const emitted = readdirSync(join(root, folder)).map((file) => `./${folder}/${file}`)
  expect([...new Set(used)].sort()).toEqual(emitted.sort())
})

test('the settings that the page on editors gives to a repository of rules are those of this one', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'))
  const page = readFileSync(join(root, 'docs/authoring/editor.md'), 'utf8')
  const [, block] = /^```json\n([\s\S]*?)^```$/m.exec(page) ?? []
  const shown = block?.replaceAll('./node_modules/@plumbline/schema/json-schema', `./${folder}`) ?? ''
  expect(JSON.parse(shown)).toEqual({ 'yaml.schemas': settings['yaml.schemas'] })
})
