import { domainsOf } from '@plumbline/pack'
import type { Node, Program } from '@plumbline/schema'
import { type Context, contextOf } from './reachable.js'

/** A compiled condition with where it is evaluated. */
export interface Placed {
  readonly node: Node
  readonly context: Context
}

const below = (node: Node): readonly Node[] => (node.kind === 'compare' ? [node] : [node, ...node.of.flatMap(below)])

/** Every condition that a case can be held against, by its id. What natures and traits declare is among it where a rule or kind has it. */
export const nodeContexts = (program: Program): ReadonlyMap<string, Placed> => {
  const placed = new Map<string, Placed>()
  const put = (context: Context, roots: readonly (Node | undefined)[]): void => {
    for (const root of roots) if (root) for (const node of below(root)) placed.set(node.id, { node, context })
  }
  const anywhere = { program, record: null, matters: [], from: null, holding: [], failing: [] }
  for (const rule of program.rules)
    put(contextOf(program, rule), [
      rule.when,
      ...rule.unless.map(({ when }) => when),
      ...rule.then.map(({ nexus }) => nexus),
      ...rule.procedure.map(({ when }) => when),
      rule.limitation?.longer?.when,
      rule.transition?.when,
    ])
  for (const limit of program.limits)
    put({ ...anywhere, from: limit.effective.from, domains: domainsOf(program, { limit }) }, [
      limit.when,
      limit.require,
    ])
  for (const [kind, { setAside, derived }] of Object.entries(program.dictionary.records)) {
    const record = { ...anywhere, record: kind }
    put(
      { ...record, domains: domainsOf(program, { setAside: kind }) },
      setAside.map(({ when }) => when),
    )
    for (const one of Object.values(derived))
      if (one.kind === 'count')
        put({ ...record, record: one.of, domains: domainsOf(program, { counted: one.of }) }, [one.where])
  }
  return placed
}
