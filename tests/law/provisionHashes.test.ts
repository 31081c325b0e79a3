import { describe, expect, it } from 'vitest'
import { textHash } from '../../scripts/lawText.mjs'
import { provisionHashes } from '../../scripts/lib/provisionHashes.mjs'

const text = '**第一条**　放风筝应当避开电线。\n\n**第二条**　不得在夜里放风筝。'
const first = textHash('放风筝应当避开电线。')
const second = textHash('不得在夜里放风筝。')

const file = (provisions: string): string => `# why this text\nid: kites\nprovisions:\n${provisions}`
const block = (extra = '', status = 'verified', at = 'art-1'): string =>
  `  - at: ${at} # the wires\n    gist: { zh: 避开电线, en: 'keep off, wires' }\n${extra}    status: ${status}\n`

describe('holding provisions against their official text', () => {
  it('is content with a hash that is right', () => {
    expect(provisionHashes(file(block(`    sha256: ${first}\n`)), text)).toMatchObject({ findings: [], checked: 1 })
  })

  it('fills in a hash and leaves comments and layout as they were', () => {
    const result = provisionHashes(file(block()), text)
    expect(result.findings).toEqual(['`art-1` has no hash yet'])
    expect(result.source).toBe(file(block(`    sha256: ${first}\n`)))
  })

  it('fills in several at once, in flow mappings too', () => {
    const flow = '  - { at: art-2, gist: { zh: 夜里, en: night }, status: verified }\n'
    expect(provisionHashes(file(block() + flow), text).source).toBe(
      file(
        `${block(`    sha256: ${first}\n`)}  - { at: art-2, gist: { zh: 夜里, en: night }, sha256: ${second}, status: verified }\n`,
      ),
    )
  })

  it('reports a hash that drifted and offers the right one', () => {
    const result = provisionHashes(file(block(`    sha256: ${second}\n`)), text)
    expect(result.findings).toEqual(['`art-1` has drifted from the official text'])
    expect(result.source).toBe(file(block(`    sha256: ${first}\n`)))
  })

  it('reports a provision that the text does not have', () => {
    expect(provisionHashes(file(block('', 'verified', 'art-9')), text).findings).toEqual([
      '`art-9` is not in the official text',
    ])
  })

  it('reports a verified provision of an instrument without a text', () => {
    expect(provisionHashes(file(block()), undefined).findings).toEqual([
      '`art-1` is said to be verified, and there is no text to hold it against',
    ])
  })

  it('notes what was never verified, and reports a hash on it', () => {
    expect(provisionHashes(file(block('', 'partial')), text)).toMatchObject({
      findings: [],
      notes: ['`art-1` is partial: no official text of it was read'],
    })
    expect(provisionHashes(file(block(`    sha256: ${first}\n`, 'partial')), text).findings).toEqual([
      '`art-1` has a hash and was never verified',
    ])
  })
})
