import { Program } from './program.js'

/** Deeper than any program or decision nests; a file that nests deeper is none, and would exhaust the stack of what reads it. */
export const maxDepth = 200

const children = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : []

/** Whether a JSON value nests no deeper than that. */
export const isShallow = (value: unknown): boolean => {
  let level: ReadonlySet<unknown> = new Set([value])
  for (let depth = 0; level.size > 0; depth += 1) {
    if (depth > maxDepth) return false
    level = new Set([...level].flatMap(children))
  }
  return true
}

/** Where an issue of a schema is, as a path, and what it is. */
export const detailsOf = (issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]) =>
  issues.map(({ path, message }) => `/${path.map(String).join('/')}: ${message}`)

const repeated = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids[index - 1] === id)),
]

/**
 * What no compiler would have written. The packs that limit a program are pinned and bring their limits and natures along: one
 * that lost them would let through what the law forbids. That single rules or limits were changed only the digest shows.
 */
const incoherences = ({ pack, layers, rules, limits, natures }: Program): readonly string[] => {
  const known = new Set(layers.map(({ id }) => id))
  const pinned = layers.filter(({ digest }) => digest !== null)
  return [
    ...(layers.at(-1)?.id === pack.id ? [] : ['/layers: the last is not the pack itself']),
    ...(rules.length > 0 && pinned.length === 0
      ? ['/layers: there are rules and no pinned pack that limits them']
      : []),
    ...pinned
      .filter(({ id }) => !limits.some((limit) => limit.pack === id))
      .map(({ id }) => `/limits: none of \`${id}\`, which limits this program`),
    ...[...new Set([...rules, ...limits, ...natures].map((one) => one.pack))]
      .filter((id) => !known.has(id))
      .map((id) => `/layers: \`${id}\` is missing`),
    ...repeated(rules.map(({ id, effective }) => `${id}@${effective.from}`).sort()).map(
      (id) => `/rules: \`${id}\` is there twice`,
    ),
    ...repeated(limits.map(({ id }) => id).sort()).map((id) => `/limits: \`${id}\` is there twice`),
    ...repeated(natures.map(({ nature }) => nature).sort()).map((nature) => `/natures: \`${nature}\` is there twice`),
    ...[...new Set(rules.map(({ nature }) => nature))]
      .filter((nature) => !natures.some((regime) => regime.nature === nature))
      .map((nature) => `/natures: \`${nature}\`, of which there is a rule, is missing`),
  ]
}

/** A program from its JSON, or what is wrong with it, one line each. */
export type ReadProgram =
  | { readonly program: Program; readonly problems: readonly [] }
  | { readonly program: null; readonly problems: readonly string[]; readonly cause?: Error }

/** Reads a compiled program (`program.json`), checked whole. Never throws on JSON. */
export const readProgram = (json: unknown): ReadProgram => {
  if (!isShallow(json)) return { program: null, problems: [`/: nested more than ${maxDepth} levels deep`] }
  const result = Program.safeParse(json)
  if (!result.success) return { program: null, problems: detailsOf(result.error.issues), cause: result.error }
  const problems = incoherences(result.data)
  return problems.length === 0 ? { program: result.data, problems: [] } : { program: null, problems }
}
