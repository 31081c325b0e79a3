import type { Node, Truth, Verdict } from '@plumbline/schema'
import { Engine, type RuleResult } from 'json-rules-engine'
import { exportConditions } from './exportConditions.js'
import { type Logic, referenceLogic, sides } from './logic.js'
import { atomsOf, namesOfAtom, type ReadName } from './names.js'
import type { Reading } from './reading.js'
import { registerOperators } from './registerOperators.js'

/** Answers what a fact or parameter is; `undefined` when that is not known. */
export type ReadFact = (name: ReadName) => Reading | Promise<Reading>

export interface EvaluateOptions {
  readonly logic?: Logic
  /** Id under which a reading stands in `Verdict.reads`. Default: the name itself. */
  readonly idOf?: (name: ReadName) => string
}

const readAll = async (node: Node, readFact: ReadFact): Promise<Record<string, Reading>> => {
  const facts: Record<string, Reading> = {}
  for (const name of new Set(atomsOf(node).flatMap(namesOfAtom))) {
    const reading = await readFact(name)
    if (reading !== undefined) facts[name] = reading
  }
  return facts
}

/** Ids of the conditions that hold. json-rules-engine evaluates every condition of equal priority, so none is skipped. */
const holding = (result: RuleResult): ReadonlySet<string> => {
  const found = new Set<string>()
  const visit = (condition: unknown): void => {
    const {
      name,
      result: holds,
      all,
      any,
    } = condition as { name?: string; result?: boolean; all?: unknown[]; any?: unknown[] }
    if (name !== undefined && holds === true) found.add(name)
    for (const child of all ?? any ?? []) visit(child)
  }
  visit(result.conditions)
  return found
}

const runEngine = async (node: Node, facts: Record<string, Reading>, logic: Logic): Promise<(id: string) => Truth> => {
  const engine = new Engine([], { allowUndefinedFacts: true })
  registerOperators(engine, logic.operators)
  const conditions = exportConditions(node, logic)
  for (const side of sides) engine.addRule({ name: side, conditions: conditions[side], event: { type: side } })
  const { results, failureResults } = await engine.run(facts)
  const held = (side: string): ReadonlySet<string> =>
    new Set(
      [...results, ...failureResults].filter(({ name }) => name === side).flatMap((result) => [...holding(result)]),
    )
  const [surely, surelyNot] = [held('surely'), held('surely-not')]
  return (id) => (surely.has(id) ? 'true' : surelyNot.has(id) ? 'false' : 'unknown')
}

/**
 * Truth of a condition and of every node below it, on json-rules-engine: the condition is run twice, once for "certainly true" and
 * once for "certainly false".
 *
 * @param readFact answers each fact and parameter that the condition names
 */
export const evaluateCondition = async (
  node: Node,
  readFact: ReadFact,
  options: EvaluateOptions = {},
): Promise<Verdict> => {
  const { logic = referenceLogic, idOf = (name) => name } = options
  const truthAt = await runEngine(node, await readAll(node, readFact), logic)
  const verdictOf = (at: Node): Verdict => ({
    node: at.id,
    truth: truthAt(at.id),
    reads: at.kind === 'compare' ? namesOfAtom(at).map(idOf) : [],
    of: at.kind === 'compare' ? [] : at.of.map(verdictOf),
  })
  return verdictOf(node)
}
