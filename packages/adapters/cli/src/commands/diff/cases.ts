import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expandSentences, type TrialCase } from '@plumbline/analysis'
import { type OpenedSide, readCase } from '@plumbline/files'
import { hasErrors } from '@plumbline/pack'
import { unreadable } from '../../load.js'
import { UserError } from '../../userError.js'

/** The cases of the test sentences and scenarios of a side. A sentence that takes away what is not there tests nothing. */
export const casesOfSide = ({ tests, shown }: OpenedSide): readonly TrialCase[] =>
  tests.flatMap(({ file, test, base, lines }) =>
    expandSentences(test, base)
      .filter(({ nowhere }) => nowhere.length === 0)
      .map(({ sentence, input, index }) => ({
        name: sentence.name,
        file: shown(file),
        line: lines[index] ?? 1,
        input,
      })),
  )

const filesBelow = async (path: string): Promise<readonly string[]> => {
  if ((await stat(path)).isFile()) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  const below = entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .map(async (entry) => {
      const inside = join(path, entry.name)
      if (entry.isDirectory()) return filesBelow(inside)
      return entry.isFile() && /\.(?:ya?ml|json)$/i.test(entry.name) ? [inside] : []
    })
  return (await Promise.all(below)).flat().sort()
}

const isCase = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (value as { format?: unknown }).format === 'case/1'

/** Every case in a folder; other files there are passed over. @throws {UserError} where there is none, or a case is no YAML */
export const casesIn = async (path: string): Promise<readonly TrialCase[]> => {
  const read = async (file: string): Promise<readonly TrialCase[]> => {
    const { value, diagnostics } = await readCase(file)
    if (!isCase(value) || hasErrors(diagnostics)) return []
    return [{ name: { zh: file, en: file }, file, line: 1, input: value }]
  }
  let found: readonly TrialCase[]
  try {
    found = (await Promise.all((await filesBelow(path)).map(read))).flat()
  } catch (error) {
    throw unreadable(path, error)
  }
  if (found.length > 0) return found
  throw new UserError('no-cases', { zh: `\`${path}\` 中没有案件`, en: `there is no case in \`${path}\`` }, [], {
    zh: '案件文件以 `format: case/1` 开头',
    en: 'a case file says `format: case/1`',
  })
}
