import type { Reason } from './change.js'
import type { Direction } from './direction.js'

/** One change file of the repository, as it stands in `.changeset/`. */
export interface Changeset {
  readonly file: string
  /** Kind of release by the name of the package. */
  readonly bumps: Readonly<Record<string, string>>
  readonly text: string
}

/** A change that a package must answer for. */
export interface Answerable {
  readonly reason: Reason
  readonly direction: Direction
}

export const changesetProblems = ['missing', 'patch-for-stricter', 'says-no-law-change', 'says-no-correction'] as const
export type ChangesetProblem = (typeof changesetProblems)[number]

/** Whether the changesets of a package say what changed. */
export interface ChangesetReport {
  readonly package: string
  /** Least kind of release: one that burdens anybody more, or may, is never a patch. */
  readonly needed: 'none' | 'patch' | 'minor'
  readonly found: readonly { readonly file: string; readonly bump: string }[]
  readonly problems: readonly {
    readonly problem: ChangesetProblem
    readonly file: string | null
    readonly bump: string | null
  }[]
}

const speaksOf = {
  'law-change': /law change|law moved|法律变动|法律变更|法律修改|修法/i,
  correction: /correct(?:ion|s|ed)\b|更正|勘误/i,
} as const

/** Reads the frontmatter of a change file; null where it has none. */
export const parseChangeset = (file: string, content: string): Changeset | null => {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(content)
  if (match === null) return null
  const bumps = [
    ...(match[1] ?? '').matchAll(
      /^\s*["']?([^"'\s:]+(?:\/[^"'\s:]+)?)["']?\s*:\s*["']?(major|minor|patch|none)["']?\s*(?:#.*)?$/gm,
    ),
  ]
  return {
    file,
    bumps: Object.fromEntries(bumps.map(([, name = '', bump = '']) => [name, bump])),
    text: match[2] ?? '',
  }
}

const burdens: readonly Direction[] = ['stricter', 'both', 'unclear']
const order = ['none', 'patch', 'minor', 'major']

const neededFor = (changes: readonly Answerable[]): ChangesetReport['needed'] => {
  const lawful = changes.filter(({ direction }) => direction !== 'neutral')
  if (lawful.length === 0) return 'none'
  return lawful.some(({ direction }) => burdens.includes(direction)) ? 'minor' : 'patch'
}

/** Whether there is a change file of the right kind for what changed in the pack of a package, and whether it says why. */
export const judgeChangesets = (
  name: string,
  changes: readonly Answerable[],
  changesets: readonly Changeset[],
): ChangesetReport => {
  const needed = neededFor(changes)
  const about = changesets.filter(({ bumps }) => Object.hasOwn(bumps, name) && bumps[name] !== 'none')
  const found = about.map(({ file, bumps }) => ({ file, bump: bumps[name] as string }))
  if (needed === 'none') return { package: name, needed, found, problems: [] }
  if (found.length === 0)
    return { package: name, needed, found, problems: [{ problem: 'missing', file: null, bump: needed }] }
  const highest = found.reduce((top, next) => (order.indexOf(next.bump) > order.indexOf(top.bump) ? next : top))
  const lawful = changes.filter(({ direction }) => direction !== 'neutral')
  const unsaid = (reason: 'law-change' | 'correction', problem: ChangesetProblem) =>
    lawful.some((one) => one.reason === reason || one.reason === 'both') &&
    !about.some(({ text }) => speaksOf[reason].test(text))
      ? [{ problem, file: highest.file, bump: null }]
      : []
  return {
    package: name,
    needed,
    found,
    problems: [
      ...(order.indexOf(highest.bump) < order.indexOf(needed)
        ? [{ problem: 'patch-for-stricter' as const, ...highest }]
        : []),
      ...unsaid('law-change', 'says-no-law-change'),
      ...unsaid('correction', 'says-no-correction'),
    ],
  }
}
