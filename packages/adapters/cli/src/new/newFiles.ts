import { access, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Diagnostic, parsePack, type SourceFile } from '@plumbline/pack'
import type { Text } from '@plumbline/sdk'
import { unreadable } from '../load.js'
import { reasonOf } from '../systemReason.js'
import { UserError } from '../userError.js'

/** Files to write, by path inside a folder, and what the author still has to do. */
export interface NewFiles {
  readonly folder: string
  readonly files: Readonly<Record<string, string>>
  readonly todo: readonly Text[]
  /** What check says about them. */
  readonly diagnostics: readonly Diagnostic[]
}

const exists = async (path: string): Promise<boolean> => {
  try {
    await access(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw unreadable(path, error)
  }
}

/** Writes all of them, or none where one is there already. @throws {UserError} if it is, or cannot be written */
export const writeNew = async ({ folder, files }: NewFiles): Promise<readonly string[]> => {
  const paths = Object.keys(files).map((path) => join(folder, path))
  for (const path of paths)
    if (await exists(path))
      throw new UserError(
        'cannot-write',
        { zh: `\`${path}\` 已经存在，不予覆盖`, en: `\`${path}\` is there already, and is not overwritten` },
        [],
        { zh: '另取标识、日期或者文件夹', en: 'choose another identifier, day or folder' },
      )
  for (const [path, text] of Object.entries(files)) await write(join(folder, path), text)
  return paths
}

const write = async (path: string, text: string): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text, { flag: 'wx' })
  } catch (error) {
    const { zh, en } = reasonOf((error as NodeJS.ErrnoException).code)
    throw new UserError('cannot-write', { zh: `无法写入 \`${path}\`：${zh}`, en: `cannot write \`${path}\`: ${en}` })
  }
}

/** New files as a pack has them. */
export const sourcesOf = (files: Readonly<Record<string, string>>): readonly SourceFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))

/** Whether files are YAML of a pack by their place and shape: ours always are, or we broke. */
export const assertSound = (files: Readonly<Record<string, string>>): void => {
  const [first] = parsePack({ root: '', files: sourcesOf(files) }).diagnostics.filter(({ code }) => code !== 'PL1017')
  if (first !== undefined) throw new Error(`${first.file}:${first.line}: ${first.code} ${first.message.en}`)
}
