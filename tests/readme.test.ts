import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The one `ts` block of the README: what an agency's engineer copies first. */
function embeddingExample(): string {
  const readme = readFileSync(`${root}README.md`, 'utf8')
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code ?? '')
  expect(blocks).toHaveLength(1)
  return blocks.join('')
}

function runAsModule(code: string): string {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  })
  const folder = `${root}tests/.tmp`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/readme.mjs`, outputText)
  return execFileSync(process.execPath, [`${folder}/readme.mjs`], { cwd: root, encoding: 'utf8' })
}

test('the embedding example of the README runs as it stands and prints an explained decision', () => {
  expect(runAsModule(embeddingExample())).toContain('法律适用意见')
})

test('the embedding example of the README takes ten lines', () => {
  const lines = embeddingExample()
    .split('\n')
    .filter((line) => line.trim() !== '')
  expect(lines.length).toBeLessThanOrEqual(10)
})
