import { dirname, join } from 'node:path'
import type { SentenceFile } from '@plumbline/analysis'
import { type Diagnostic, filesOf, hasErrors, type Pack } from '@plumbline/pack'
import type { Program, TestFile } from '@plumbline/schema'
import { readCase } from './readCase.js'

/** The base case of a test file that is no YAML. */
export class BaseCaseError extends Error {
  override readonly name = 'BaseCaseError'
  constructor(
    readonly path: string,
    /** The test file, inside the pack. */
    readonly test: string,
    readonly diagnostics: readonly Diagnostic[],
  ) {
    super(`\`${path}\` cannot be the base case of \`${test}\``)
  }
}

/** A base case that cannot be opened. */
export class BaseCaseMissing extends Error {
  override readonly name = 'BaseCaseMissing'
  constructor(
    readonly path: string,
    options: ErrorOptions,
  ) {
    super(`cannot read \`${path}\``, options)
  }
}

const read = async (file: string): Promise<Awaited<ReturnType<typeof readCase>>> => {
  try {
    return await readCase(file)
  } catch (cause) {
    throw new BaseCaseMissing(file, { cause })
  }
}

const baseOf = async (folder: string, path: string, { base }: TestFile): Promise<unknown> => {
  if (typeof base !== 'string') return base
  const file = join(folder, dirname(path), base)
  const { value, diagnostics } = await read(file)
  if (hasErrors(diagnostics)) throw new BaseCaseError(file, path, diagnostics)
  return value
}

const all = (pack: Pack) => [
  ...filesOf(pack, 'rule-test'),
  ...filesOf(pack, 'limit-test'),
  ...filesOf(pack, 'scenario'),
]

/**
 * Every file of test sentences of a pack, in the order of their paths within each kind.
 *
 * @throws {BaseCaseError} if the case that a file names is no YAML
 * @throws {BaseCaseMissing} if it cannot be read
 */
export const readTestFiles = async (folder: string, pack: Pack, program: Program): Promise<readonly SentenceFile[]> => {
  // What runs sentences brings the whole engine with it, and a pack can be read and checked without.
  const { underTest } = await import('@plumbline/analysis')
  return Promise.all(
    all(pack).map(async ({ file, path, value, origin }) => ({
      file,
      test: value,
      base: await baseOf(folder, path, value),
      tested: underTest(program, path, value),
      lines: value.sentences.map((_, index) => origin(['sentences', index, 'name']).line),
      rows: value.sentences.map(({ table }, index) =>
        (table?.rows ?? []).map((_, row) => origin(['sentences', index, 'table', 'rows', row]).line),
      ),
    })),
  )
}
