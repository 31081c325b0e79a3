import { readFile } from 'node:fs/promises'
import { type DiagnosticCode, diagnosticKinds } from '@plumbline/pack'
import type { Text } from '@plumbline/sdk'

/** The page of a code: what it is, why it is wrong, an example, and how to mend it. */
export interface ErrorPage {
  readonly code: DiagnosticCode
  readonly title: Text
  readonly cause: Text
  /** YAML. */
  readonly example: string
  readonly mend: Text
  /** As it stands in the file, both languages. */
  readonly markdown: string
}

/** Beside the published package; in the repository it is built from, where the pages are written. */
const folders = ['../../errors/', '../../../../../docs/errors/'].map((path) => new URL(path, import.meta.url))

const read = async (name: string, from: readonly URL[] = folders): Promise<string> => {
  const [folder, ...others] = from
  try {
    return await readFile(new URL(name, folder), 'utf8')
  } catch (error) {
    if (others.length === 0 || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return read(name, others)
  }
}

const form =
  /^# PL\d{4} (?<zh>.+?) \/ (?<en>.+)\n\n.+\n\n.+\n\n.+\n\n## 例 \/ Example\n\n```yaml\n(?<example>[\s\S]*?)\n```\n\n## 怎样改 \/ How to mend it\n\n(?<mendZh>.+)\n\n(?<mendEn>.+)\n$/

/** The heading of a page says of a warning that it is one; the severity says it, too. */
const title = (heading: string): string => heading.replace(/\s*[（(](?:警告|提示|warning|note)[）)]$/, '')

/** @throws if a page is not of the form of the others */
export const errorPage = async (code: DiagnosticCode): Promise<ErrorPage> => {
  const markdown = await read(`${code}.md`)
  const { zh, en, example, mendZh, mendEn } = form.exec(markdown)?.groups ?? {}
  if (zh === undefined || en === undefined || example === undefined || mendZh === undefined || mendEn === undefined)
    throw new Error(`the page of ${code} is not written as the others are`)
  const { cause } = diagnosticKinds[code]
  return { code, title: { zh: title(zh), en: title(en) }, cause, example, mend: { zh: mendZh, en: mendEn }, markdown }
}
