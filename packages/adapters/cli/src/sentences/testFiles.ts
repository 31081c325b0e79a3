import { dirname, join } from 'node:path'
import type { LoadedProgram } from '@plumbline/files'
import { filesOf, hasErrors, type Pack } from '@plumbline/pack'
import type { TestFile } from '@plumbline/schema'
import type { Program } from '@plumbline/sdk'
import { loadCase } from '../load.js'
import { UserError } from '../userError.js'
import type { UnderTest } from './checkExpectation.js'

/** A test file of a pack, with its base read. */
export interface ReadTestFile {
  /** As shown, with the folder of the pack. */
  readonly file: string
  readonly test: TestFile
  readonly base: unknown
  readonly tested: UnderTest
  /** Line of a sentence in the file, from 1. */
  readonly lineOf: (index: number) => number
}

const baseOf = async (folder: string, path: string, { base }: TestFile): Promise<unknown> => {
  if (typeof base !== 'string') return base
  const file = join(folder, dirname(path), base)
  const { value, diagnostics } = await loadCase(file)
  if (!hasErrors(diagnostics)) return value
  throw new UserError(
    'cannot-read',
    { zh: `\`${file}\` 不能用作 \`${path}\` 的基础案件`, en: `\`${file}\` cannot be the base case of \`${path}\`` },
    diagnostics.map(({ code, line, message }) => `${line}: ${code} ${message.en}`),
  )
}

/** The version that a test file beside it is about: the day in its name, where the rule has such a version. */
const testedBy = ({ rules }: Program, path: string, { rule }: TestFile): UnderTest => {
  const day = /(\d{4}-\d{2}-\d{2})\.test\.yaml$/.exec(path)?.[1]
  const version = rules.some(({ id, effective }) => id === rule && effective.from === day) ? day : undefined
  return { rule: rule ?? null, version: version ?? null }
}

const all = (pack: Pack) => [
  ...filesOf(pack, 'rule-test'),
  ...filesOf(pack, 'limit-test'),
  ...filesOf(pack, 'scenario'),
]

/** Every test file of a pack, in the order of their paths within each kind. */
export const readTestFiles = (
  folder: string,
  { pack }: LoadedProgram,
  program: Program,
): Promise<readonly ReadTestFile[]> =>
  Promise.all(
    (pack === null ? [] : all(pack)).map(async ({ file, path, value, origin }) => ({
      file,
      test: value,
      base: await baseOf(folder, path, value),
      tested: testedBy(program, path, value),
      lineOf: (index: number) => origin(['sentences', index, 'name']).line,
    })),
  )
