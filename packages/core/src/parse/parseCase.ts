import { Case, type Program } from '@plumbline/schema'
import { contradictions } from './contradictions.js'
import { fromIssues } from './fromIssues.js'
import { partialCase } from './partialCase.js'
import type { Problem } from './problem.js'
import { unknownWords } from './words.js'

export type ParsedCase = { readonly ok: true; readonly case: Case } | { readonly ok: false; readonly problems: readonly Problem[] }

const byPath = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.code < b.code ? -1 : 1))

/**
 * Reads a case, or says everything that is wrong with it, one problem each, all at once. Never throws.
 *
 * @param input any JSON-like value
 * @param program where given, the words and the types of values are checked against its dictionary too
 */
export const parseCase = (input: unknown, program?: Program): ParsedCase => {
  const parsed = Case.safeParse(input)
  const partial = partialCase(input)
  const problems = [
    ...(parsed.success ? [] : fromIssues(parsed.error.issues, input)),
    ...(partial ? contradictions(partial.case, partial.ids) : []),
    ...(partial?.framed && program ? unknownWords(partial.case, program) : []),
  ]
  return parsed.success && problems.length === 0 ? { ok: true, case: parsed.data } : { ok: false, problems: byPath(problems) }
}
