import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Memory } from '@plumbline/analysis'
import { reasonOf } from '../systemReason.js'
import { UserError } from '../userError.js'

const format = 'mutate-memory/1'

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

/**
 * Where verdicts are kept between runs: under the nearest `node_modules` around the pack, where tools keep what may be lost. Null
 * where there is none.
 */
export const memoryFile = async (folder: string, pack: string): Promise<string | null> => {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (await isFolder(join(at, 'node_modules')))
      return join(at, 'node_modules', '.cache', 'plumbline', `mutate-${pack}.json`)
    if (at === dirname(at)) return null
  }
}

/** Verdicts of earlier runs; none where there is no file, or one that cannot be understood. */
export const readMemory = async (file: string | null): Promise<Memory> => {
  if (file === null) return {}
  try {
    const read = JSON.parse(await readFile(file, 'utf8')) as { readonly format?: unknown; readonly verdicts?: Memory }
    return read.format === format ? (read.verdicts ?? {}) : {}
  } catch {
    return {}
  }
}

/** Keeps verdicts for later runs, whole or not at all. @throws {UserError} if the file cannot be written */
export const writeMemory = async (file: string | null, verdicts: Memory): Promise<void> => {
  if (file === null) return
  const unfinished = `${file}.${process.pid}`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(unfinished, JSON.stringify({ format, verdicts }))
    await rename(unfinished, file)
  } catch (error) {
    const { zh, en } = reasonOf((error as NodeJS.ErrnoException).code)
    throw new UserError('cannot-write', { zh: `无法写入 \`${file}\`：${zh}`, en: `cannot write \`${file}\`: ${en}` })
  }
}
