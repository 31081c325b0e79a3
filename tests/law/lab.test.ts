import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readPack } from '@plumbline/files'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { shippedPacks } from '../support/rulePacks.js'

const below = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

interface Instrument {
  readonly file: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly source: string
  readonly provisions: readonly { readonly sha256?: string }[]
}

const instrumentsIn = (folder: string): readonly Instrument[] =>
  readdirSync(below(folder)).map((name) => ({
    file: `${folder}/${name}`,
    ...parse(readFileSync(below(`${folder}/${name}`), 'utf8')),
  }))

const invented = instrumentsIn('rules/cn-limits/lab/law')
const packs = shippedPacks

describe('the laboratory of invented law', () => {
  it.each(invented)('says in $file that it is invented, and claims no text', ({ title, source, provisions }) => {
    expect(source).toBe('invented')
    expect(title.zh).toContain('虚构')
    expect(title.en).toContain('invented')
    expect(provisions.every(({ sha256 }) => sha256 === undefined)).toBe(true)
  })

  it.each(packs)('is the only place of invented law: %s has none', (pack) => {
    const named = instrumentsIn(`rules/${pack}/law`).filter(({ source }) => source === 'invented')
    expect(named.map(({ file }) => file)).toEqual([])
  })

  it('is not read as part of the limits, and published with no package', async () => {
    const { files } = await readPack(below('rules/cn-limits'))
    expect(files.filter(({ path }) => path.startsWith('lab/'))).toEqual([])
    const { files: published } = JSON.parse(readFileSync(below('rules/cn-limits/package.json'), 'utf8'))
    expect(published).not.toContain('lab')
  })

  it.each(packs)('founds nothing of %s', (pack) => {
    expect(readFileSync(below(`rules/${pack}/pack.yaml`), 'utf8')).not.toContain('cn-lab')
  })
})
