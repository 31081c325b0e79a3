import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { provisionHashes } from '../../scripts/lib/provisionHashes.mjs'

const below = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const texts = below('../shared/law/texts')
const reason = existsSync(texts) ? '' : ' (skipped: the official texts do not lie beside this repository)'

const instruments = readdirSync(below('rules')).flatMap((pack) => {
  const folder = below(`rules/${pack}/law`)
  return existsSync(folder) ? readdirSync(folder).map((name) => ({ pack, name, path: `${folder}/${name}` })) : []
})

describe.skipIf(reason !== '')(`provisions are as in the official texts${reason}`, () => {
  it.each(instruments)('$pack/$name', ({ name, path }) => {
    const text = `${texts}/${basename(name, '.yaml')}.md`
    const result = provisionHashes(
      readFileSync(path, 'utf8'),
      existsSync(text) ? readFileSync(text, 'utf8') : undefined,
    )
    expect(result.findings).toEqual([])
  })
})
