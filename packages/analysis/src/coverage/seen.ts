/** Things seen by what they are about, each once. Plain JSON: it crosses from one thread to another. */
export type Sets = Readonly<Record<string, readonly string[]>>

/** What sentences have shown, of all that coverage asks about. */
export interface Seen {
  /** Truths by the id of the compiled comparison. */
  readonly truths: Sets
  /** Outcomes by rule version (`rule@day`). */
  readonly outcomes: Sets
  /** What became of an exception, by the id of its condition. */
  readonly exceptions: Sets
  /** What a limit did, by its id. */
  readonly limits: Sets
  /** Days asked about and governing days, by rule; under `''` those on which there was an effect to limit. */
  readonly days: Sets
  /** Days for which a parameter was read, by its id. */
  readonly parameters: Sets
  /** `last` and `after`: the last day of an effect and the day after, by `rule@day#measure`. */
  readonly terms: Sets
  /** Sentences that name a provision in `covers`, as `file:line`. */
  readonly covers: Sets
}

const keys = ['truths', 'outcomes', 'exceptions', 'limits', 'days', 'parameters', 'terms', 'covers'] as const

const mergeSets = (all: readonly Sets[]): Sets => {
  const merged = new Map<string, Set<string>>()
  for (const sets of all)
    for (const [key, values] of Object.entries(sets)) {
      const known = merged.get(key) ?? new Set()
      merged.set(key, known)
      for (const value of values) known.add(value)
    }
  return Object.fromEntries([...merged].map(([key, values]) => [key, [...values]]))
}

/** What several sentences have shown together. */
export const mergeSeen = (all: readonly Seen[]): Seen =>
  Object.fromEntries(keys.map((key) => [key, mergeSets(all.map((seen) => seen[key]))])) as unknown as Seen

/** Collects things one by one. */
export const collector = (): { readonly add: (about: string, what: string) => void; readonly sets: () => Sets } => {
  const found = new Map<string, Set<string>>()
  return {
    add: (about, what) => {
      const known = found.get(about)
      if (known) known.add(what)
      else found.set(about, new Set([what]))
    },
    sets: () => Object.fromEntries([...found].map(([about, what]) => [about, [...what]])),
  }
}
