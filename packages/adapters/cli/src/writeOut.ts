import { writeFile } from 'node:fs/promises'
import { reasonOf } from './systemReason.js'
import { UserError } from './userError.js'

/** Writes a file that the user asked for. @throws {UserError} if it cannot be written */
export const writeOut = async (file: string, text: string): Promise<void> => {
  try {
    await writeFile(file, text)
  } catch (error) {
    const { zh, en } = reasonOf((error as NodeJS.ErrnoException).code)
    throw new UserError('cannot-write', { zh: `无法写入 \`${file}\`：${zh}`, en: `cannot write \`${file}\`: ${en}` })
  }
}
