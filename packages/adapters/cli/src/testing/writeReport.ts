import { writeFile } from 'node:fs/promises'
import { reasonOf } from '../systemReason.js'
import { UserError } from '../userError.js'

/** @throws {UserError} if the file cannot be written */
export const writeReport = async (path: string, text: string): Promise<void> => {
  try {
    await writeFile(path, text)
  } catch (error) {
    const { zh, en } = reasonOf((error as NodeJS.ErrnoException).code)
    throw new UserError('cannot-write', { zh: `无法写出 \`${path}\`：${zh}`, en: `cannot write \`${path}\`: ${en}` })
  }
}
