import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TextOf } from '@plumbline/pack'
import { unreadable } from '../load.js'

/** Official texts of a folder, `<instrument>.md` each. @throws {UserError} if they cannot be read */
export const officialTexts = async (folder: string): Promise<TextOf> => {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.md'))
    const texts = new Map<string, string>()
    for (const name of names) texts.set(name.slice(0, -'.md'.length), await readFile(join(folder, name), 'utf8'))
    return (instrument) => texts.get(instrument)
  } catch (error) {
    throw unreadable(folder, error)
  }
}
