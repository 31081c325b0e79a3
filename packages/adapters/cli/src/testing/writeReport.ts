import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf } from '../systemReason.js'
import { UserError } from '../userError.js'

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

/**
 * @param path of the file, or of a folder that is there already
 * @param name of the file in such a folder
 * @throws {UserError} if it cannot be written
 */
export const writeReport = async (path: string, name: string, text: string): Promise<void> => {
  try {
    await writeFile((await isFolder(path)) ? join(path, name) : path, text)
  } catch (error) {
    const { zh, en } = reasonOf((error as NodeJS.ErrnoException).code)
    throw new UserError('cannot-write', { zh: `无法写出 \`${path}\`：${zh}`, en: `cannot write \`${path}\`: ${en}` })
  }
}
