import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { patched, piecesOf } from '../support/tutorial/blocks.js'
import { follow } from '../support/tutorial/follow.js'
import { openWorkspace } from '../support/tutorial/workspace.js'

const page = fileURLToPath(new URL('../../docs/authoring/tutorial/README.md', import.meta.url))
const isBuilt = existsSync(fileURLToPath(new URL('../../packages/adapters/cli/dist/main.js', import.meta.url)))
const workspace = openWorkspace()
afterAll(workspace.remove)

describe.skipIf(!isBuilt)('the tutorial (skipped: `npx tsc -b` has not run)', () => {
  it('comes out as it says, word for word (else look at why, then `npx vitest run tests/e2e/tutorial.test.ts -u`)', async () => {
    await expect(follow(readFileSync(page, 'utf8'), workspace)).toMatchFileSnapshot(page)
  }, 600_000)

  it('names in its prose each file that it writes or changes', () => {
    // Changes of one file may follow on each other.
    let prose = ''
    const unnamed = piecesOf(readFileSync(page, 'utf8')).flatMap((piece) => {
      if ('prose' in piece) prose = piece.prose.trim() === '' ? prose : piece.prose
      if ('prose' in piece || !('path' in piece.block)) return []
      return prose.includes(`\`${piece.block.path}\``) ? [] : [piece.block.path]
    })
    expect(unnamed).toEqual([])
  })
})

describe('following a page', () => {
  const fenced = (info: string, text: string): string => `\`\`\`${info}\n${text}\n\`\`\``

  it('shows what a command really prints, and its exit code', () => {
    const told = `${fenced('sh', 'echo one; false')}\n${fenced('text', 'two')}\n`
    expect(follow(told, workspace)).toBe(`${fenced('sh', 'echo one; false')}\n${fenced('text exit=1', 'one')}\n`)
  })

  it('leaves no output untold', () => {
    expect(() => follow(`${fenced('sh', 'echo one')}\n`, workspace)).toThrow('nothing in the page says')
  })

  it('changes a file only where the change fits', () => {
    expect(patched('a\nb\nc\n', ' a\n-b\n+d\n')).toBe('a\nd\nc\n')
    expect(() => patched('a\nb\n', '-x\n+y\n')).toThrow('stands 0 times')
    expect(() => patched('a\na\n', '-a\n+b\n')).toThrow('stands 2 times')
  })
})
