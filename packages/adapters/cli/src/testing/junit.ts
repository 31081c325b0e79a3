import { printable } from '@plumbline/schema'
import type { Lang } from '@plumbline/sdk'
import type { FileResult, SentenceResult } from './sentenceWork.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text for XML 1.0: what no XML may hold becomes a space or a replacement character. */
const escaped = (text: string): string =>
  printable(text.toWellFormed())
    .replace(/[&<>"']/g, (one) => entities[one] as string)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')

const lines = (text: string): string => text.split('\n').map(escaped).join('\n')

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3)

const testcase = ({ report }: SentenceResult, lang: Lang, said: string): string => {
  const open = `    <testcase classname="${escaped(report.file)}" name="${escaped(report.name[lang])}" file="${escaped(report.file)}" line="${report.line}"`
  if (report.passed) return `${open}/>`
  const message = report.mismatches.map(({ at }) => at).join(', ')
  return `${open}>\n      <failure message="${escaped(message)}">${lines(said)}</failure>\n    </testcase>`
}

/**
 * JUnit XML, as code-hosting services read it: a suite for each file, a case for each sentence.
 *
 * @param say the text of a failure
 */
export const junit = (
  pack: string,
  files: readonly FileResult[],
  lang: Lang,
  say: (result: SentenceResult) => string,
): string => {
  const counts = (results: readonly SentenceResult[]): string =>
    `tests="${results.length}" failures="${results.filter(({ report }) => !report.passed).length}" errors="0"`
  const suites = files.map(({ file, results, took }) =>
    [
      `  <testsuite name="${escaped(file)}" ${counts(results)} time="${seconds(took)}">`,
      ...results.map((result) => testcase(result, lang, result.report.passed ? '' : say(result))),
      '  </testsuite>',
    ].join('\n'),
  )
  const all = files.flatMap(({ results }) => results)
  const took = files.reduce((sum, file) => sum + file.took, 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escaped(pack)}" ${counts(all)} time="${seconds(took)}">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}
