import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}tests/.tmp`

/** The one `ts` block of the README: what an agency's engineer copies first. */
function embeddingExample(): string {
  const readme = readFileSync(`${root}README.md`, 'utf8')
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code ?? '')
  expect(blocks).toHaveLength(1)
  return blocks.join('')
}

/** Compiles strictly, against the packages as a user would install them: built, with their types. */
function compile(code: string): { readonly complaints: readonly string[]; readonly file: string } {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/readme.mts`, code)
  const program = ts.createProgram([`${folder}/readme.mts`], {
    strict: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    types: ['node'],
    skipLibCheck: true,
  })
  program.emit()
  const complaints = ts.getPreEmitDiagnostics(program).map(({ messageText }) => JSON.stringify(messageText))
  return { complaints, file: `${folder}/readme.mjs` }
}

test('the embedding example of the README compiles, runs as it stands and prints an explained decision', () => {
  const { complaints, file } = compile(embeddingExample())
  expect(complaints).toEqual([])
  const printed = execFileSync(process.execPath, [file], { cwd: root, encoding: 'utf8' })
  expect(printed).toContain('法律适用意见')
})

test('the embedding example of the README takes ten lines', () => {
  const lines = embeddingExample()
    .split('\n')
    .filter((line) => line.trim() !== '')
  expect(lines.length).toBeLessThanOrEqual(10)
})
