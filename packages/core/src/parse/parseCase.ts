import { Case, type Program } from '@plumbline/schema'
import { actors } from './actors.js'
import { ambiguities } from './ambiguities.js'
import { contradictions } from './contradictions.js'
import { eventOrder, repeatedEvents } from './eventOrder.js'
import { fromIssues } from './fromIssues.js'
import { partialCase } from './partialCase.js'
import { type PlainCase, plainCase } from './plainCase.js'
import { type Problem, problem } from './problem.js'
import { regions } from './regions.js'
import { unknownWords } from './words.js'

export type ParsedCase =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const byPath = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.code < b.code ? -1 : 1))

const unreadable: readonly Problem[] = [problem('malformed', [], '无法读取', 'it cannot be read')]

/** Whether a problem only says that something was left out before, there or inside. */
const follows = ({ code, path }: Problem, left: readonly Problem[]): boolean =>
  code === 'malformed' && left.some((one) => one.path === path || one.path.startsWith(`${path}/`))

/**
 * Reads a case, or says everything that is wrong with it, one problem each, all at once. Never throws.
 *
 * @param input any JSON-like value
 * @param program where given, the words and the types of values are checked against its dictionary too
 */
export const parseCase = (input: unknown, program?: Program): ParsedCase => {
  const plain = plainCaseOf(input)
  if (!plain) return { ok: false, problems: unreadable }
  const { value } = plain
  const parsed = Case.safeParse(value)
  const partial = partialCase(value)
  const found = [
    ...(parsed.success ? [] : fromIssues(parsed.error.issues, value)),
    ...(partial ? contradictions(partial.case, partial.ids) : []),
    ...(partial?.framed ? ambiguities(partial.case, program) : []),
    ...(partial?.framed && program ? unknownWords(partial.case, program) : []),
    ...(partial?.framed && program ? eventOrder(partial.case, program) : []),
    ...(partial?.framed && program ? repeatedEvents(partial.case, program) : []),
    ...(partial?.framed && program ? actors(partial.case, program) : []),
    ...(partial?.framed ? regions(partial.case) : []),
  ]
  const problems = [...plain.problems, ...found.filter((one) => !follows(one, plain.problems))]
  return parsed.success && problems.length === 0
    ? { ok: true, case: parsed.data }
    : { ok: false, problems: byPath(problems) }
}

const plainCaseOf = (input: unknown): PlainCase | null => {
  try {
    return plainCase(input)
  } catch {
    return null
  }
}
