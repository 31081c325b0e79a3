import { decide, readings } from '@plumbline/core'
import type { Case, Locator, Program } from '@plumbline/schema'
import { type Context, contextOf } from '../build/context.js'
import { gistOnce } from '../build/gistOnce.js'
import { cited, namedPersons, namedProvisions, namedRecords } from '../build/names.js'
import { question } from '../build/question.js'
import { type Explanation, type Item, item } from '../tree/explanation.js'
import type { ArgumentsOf } from '../tree/statements.js'

/** A document over a decision, in no language: statements in blocks, and the names that their arguments stand for. */
export interface Outlook {
  readonly names: Explanation
  readonly blocks: readonly Item[]
}

/** Everything that the documents over a decision read: the decision of the case as it is asked. */
export const openContext = (program: Program, kase: Case): Context =>
  contextOf(program, kase, decide(program, kase), readings(program, kase))

/** Provisions on one line. */
export const laws = (law: readonly Locator[]): readonly Item[] =>
  law.length === 0 ? [] : [item('laws', { laws: [...new Set(law)] })]

/** A block under its heading; an empty one is not shown. */
export const block = (part: ArgumentsOf<'part-of'>['part'], items: readonly Item[]): readonly Item[] =>
  items.length === 0 ? [] : [item('part-of', { part }, items)]

/** The document: what it is, what was asked, and the blocks. */
export const outlook = (
  context: Context,
  document: ArgumentsOf<'document'>['document'],
  intro: readonly Item[],
  blocks: readonly Item[],
): Outlook => {
  const all = gistOnce([item('document', { document }, [...question(context), ...intro]), ...blocks])
  return {
    names: {
      format: 'explanation/1',
      program: context.decision.program,
      case: context.decision.case,
      asOf: context.decision.asOf,
      persons: namedPersons(context),
      records: namedRecords(context),
      provisions: namedProvisions(context.program, cited(all)),
      sections: [],
    },
    blocks: all,
  }
}
