import { readFile } from 'node:fs/promises'
import type { SentenceFile } from '@plumbline/analysis'
import {
  BaseCaseError,
  BaseCaseMissing,
  type LoadedProgram,
  loadProgram,
  ProgramFileError,
  type ReadCase,
  type ReadOf,
  readCase,
  readTestFiles,
} from '@plumbline/files'
import type { Pack, Severities } from '@plumbline/pack'
import type { Program } from '@plumbline/sdk'
import { reasonOf } from './systemReason.js'
import { UserError } from './userError.js'

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error

/** The reason a file could not be read, as a user error; anything else as it is. */
export const unreadable = (path: string, error: unknown): unknown => {
  if (!isSystemError(error)) return error
  const { zh, en } = reasonOf(error.code)
  return new UserError('cannot-read', { zh: `无法读取 \`${path}\`：${zh}`, en: `cannot read \`${path}\`: ${en}` })
}

/**
 * @param severities asked for in this run
 * @param of `law` where its tests are not asked about
 * @throws {UserError} if the path cannot be read or holds no program
 */
export const loadPack = async (
  path: string,
  severities: Severities = {},
  of: ReadOf = 'all',
): Promise<LoadedProgram> => {
  try {
    return await loadProgram(path, severities, of)
  } catch (error) {
    if (!(error instanceof ProgramFileError)) throw unreadable(path, error)
    throw new UserError(
      'not-a-program',
      { zh: `\`${path}\` 不是编译后的规则包`, en: `\`${path}\` is not a compiled program` },
      error.problems.slice(0, 20),
      {
        zh: '请给出规则包文件夹，或由 `plumbline compile` 生成的文件',
        en: 'give the folder of a pack, or a file made by `plumbline compile`',
      },
    )
  }
}

/** A pack that must have compiled; where it did not, what is wrong with it is given back to be shown. */
export type UsablePack = { readonly program: Program } | { readonly loaded: LoadedProgram }

export const usablePack = async (path: string): Promise<UsablePack> => {
  const loaded = await loadPack(path, {}, 'law')
  return loaded.program === null ? { loaded } : { program: loaded.program }
}

/** @throws {UserError} if the file cannot be read */
export const loadCase = async (path: string): Promise<ReadCase> => {
  try {
    return await readCase(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

const readAll = async (path: string): Promise<string> => {
  if (path !== '-') return readFile(path, 'utf8')
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** @throws {UserError} if the file cannot be read or is not JSON */
export const loadJson = async (path: string): Promise<unknown> => {
  let text: string
  try {
    text = await readAll(path)
  } catch (error) {
    throw unreadable(path, error)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UserError('not-json', { zh: `\`${path}\` 不是 JSON`, en: `\`${path}\` is not JSON` }, [String(error)])
  }
}

/** @throws {UserError} if the base case of a test file cannot be read */
export const loadTestFiles = async (folder: string, pack: Pack, program: Program): Promise<readonly SentenceFile[]> => {
  try {
    return await readTestFiles(folder, pack, program)
  } catch (error) {
    if (error instanceof BaseCaseMissing) throw unreadable(error.path, error.cause)
    if (!(error instanceof BaseCaseError)) throw error
    const { path, test, diagnostics } = error
    throw new UserError(
      'cannot-read',
      { zh: `\`${path}\` 不能用作 \`${test}\` 的基础案件`, en: `\`${path}\` cannot be the base case of \`${test}\`` },
      diagnostics.map(({ code, line, message }) => `${line}: ${code} ${message.en}`),
    )
  }
}
