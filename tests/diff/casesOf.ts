import { fileURLToPath } from 'node:url'
import { expandSentences, type TrialCase } from '@plumbline/analysis'
import { readTestFiles } from '@plumbline/files'
import type { Pack } from '@plumbline/pack'
import type { Program } from '@plumbline/schema'

/** The cases of the sentences of the national pack. */
export const casesOf = async ([pack]: readonly Pack[], program: Program): Promise<readonly TrialCase[]> => {
  const folder = fileURLToPath(new URL('../../rules/cn-national', import.meta.url))
  const files = await readTestFiles(folder, pack as Pack, program)
  return files.flatMap(({ file, test, base, lines }) =>
    expandSentences(test, base).map(({ sentence, input, index }) => ({
      name: sentence.name,
      file,
      line: lines[index] ?? 1,
      input,
    })),
  )
}
