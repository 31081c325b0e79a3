import { readFile } from 'node:fs/promises'
import type { DiagnosticCode } from '@plumbline/pack'
import type { Text } from '@plumbline/sdk'

/** The page of a code: what it is, why it is wrong, an example, and how to mend it. */
export interface ErrorPage {
  readonly code: DiagnosticCode
  readonly title: Text
  readonly cause: Text
  /** YAML, mostly. */
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

/** Code aside, a Chinese paragraph has hardly a Latin letter, and an English one hardly a Chinese character. */
const isChinese = (paragraph: string): boolean => {
  const prose = paragraph.replace(/`[^`]*`/g, '')
  return (prose.match(/\p{Script=Han}/gu)?.length ?? 0) * 2 > (prose.match(/[A-Za-z]/g)?.length ?? 0)
}

const inLanguages = (section: string): Text => {
  const paragraphs = section.trim().split(/\n{2,}/)
  const of = (chinese: boolean): string => paragraphs.filter((one) => isChinese(one) === chinese).join('\n\n')
  return { zh: of(true), en: of(false) }
}

/** The heading of a page says of a warning that it is one; the severity says it, too. */
const plainTitle = (heading: string): string => heading.replace(/\s*[（(](?:警告|提示|warning|note)[）)]$/, '')

/** @throws if a page is not of the form of the others */
export const errorPage = async (code: DiagnosticCode): Promise<ErrorPage> => {
  const markdown = await read(`${code}.md`)
  const [head = '', shown = '', mend = ''] = markdown.split(/^## .*$/m)
  const [, zh = '', en = ''] = /^# PL\d{4} (.+?) \/ (.+)\n/.exec(head) ?? []
  const page: ErrorPage = {
    code,
    title: { zh: plainTitle(zh), en: plainTitle(en) },
    cause: inLanguages(head.replace(/^#.*\n\n.*\n/, '')),
    example: /^```.*\n([\s\S]*?)\n```$/m.exec(shown)?.[1] ?? '',
    mend: inLanguages(mend),
    markdown,
  }
  const texts = [page.title, page.cause, page.mend].flatMap((text) => [text.zh, text.en])
  if ([...texts, page.example].includes('')) throw new Error(`the page of ${code} is not written as the others are`)
  return page
}
