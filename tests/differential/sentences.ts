import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expandSentences } from '@plumbline/analysis'
import { parseCase } from '@plumbline/core'
import { loadProgram, readTestFiles } from '@plumbline/files'
import type { Case, Program } from '@plumbline/schema'

const rules = fileURLToPath(new URL('../../rules/', import.meta.url))

/** A test file of a pack, with the cases of those of its sentences that are not refused. */
export interface SentenceFile {
  readonly file: string
  readonly program: Program
  readonly cases: readonly { readonly name: string; readonly case: Case }[]
}

/** Every pack, and the laboratory of invented law inside one of them. */
const packFolders = (): readonly string[] => [
  ...readdirSync(rules, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`${rules}${entry.name}`] : [],
  ),
  `${rules}cn-limits/lab`,
]

const filesOfPack = async (folder: string): Promise<readonly SentenceFile[]> => {
  const loaded = await loadProgram(folder)
  const { program, pack } = loaded
  if (program === null || pack === null) throw new Error(`${folder} does not compile`)
  const files = await readTestFiles(folder, pack, program)
  return files.map(({ file, test, base }) => ({
    file: file.slice(rules.length),
    program,
    cases: expandSentences(test, base).flatMap(({ input, sentence }) => {
      const parsed = parseCase(input, program)
      return parsed.ok ? [{ name: sentence.name.en, case: parsed.case }] : []
    }),
  }))
}

/** The sentences of every test file and scenario of every pack. */
export const sentenceFiles = async (): Promise<readonly SentenceFile[]> =>
  (await Promise.all(packFolders().map(filesOfPack))).flat()
