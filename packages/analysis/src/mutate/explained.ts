import { type Explains, explainsIn, type Origin, type Pack } from '@plumbline/pack'
import type { ShownMutation } from './mutation.js'
import { operators } from './operatorNames.js'

/** A survivor that the authors explain, and why. */
export interface Explained {
  readonly mutation: ShownMutation
  readonly reason: string
}

/** A comment that explains nothing, and why. */
export interface IdleExplanation {
  readonly at: Origin
  readonly operator: string
  readonly why: 'unknown-operator' | 'no-reason' | 'no-survivor'
}

export interface Explanations {
  readonly explained: readonly Explained[]
  readonly unexplained: readonly ShownMutation[]
  readonly idle: readonly IdleExplanation[]
}

const speaksOf = ({ what, covers, reason }: Explains, mutation: ShownMutation): boolean =>
  what === mutation.operator &&
  reason !== null &&
  covers.some(([start, end]) => start <= mutation.start && mutation.start < Math.max(end, start + 1))

const whyIdle = ({ what, reason }: Explains): IdleExplanation['why'] =>
  !(operators as readonly string[]).includes(what) ? 'unknown-operator' : reason === null ? 'no-reason' : 'no-survivor'

/** Comments by path. The rules of a table stand in one text, so what a comment speaks for can be part of several. */
const commentsOf = ({ files }: Pack): ReadonlyMap<string, readonly Explains[]> => {
  const found = new Map<string, Map<string, Explains>>()
  for (const file of files)
    for (const one of explainsIn(file, 'plumbline-survives')) {
      const ofPath = found.get(file.path) ?? new Map<string, Explains>()
      const key = `${one.at.span.join(' ')} ${one.what}`
      const known = ofPath.get(key)
      found.set(file.path, ofPath.set(key, known ? { ...known, covers: [...known.covers, ...one.covers] } : one))
    }
  return new Map([...found].map(([path, all]) => [path, [...all.values()]]))
}

/**
 * Which survivors the comments of a pack explain (`# plumbline-survives lengthen: why`), and which comments explain nothing any more.
 *
 * @param survivors of the mutations that were tried
 * @param tried what was asked for; a comment is only idle where all that it could speak of was tried
 */
export const explainSurvivors = (
  pack: Pack,
  survivors: readonly ShownMutation[],
  tried: (file: string, operator: string) => boolean,
): Explanations => {
  const used = new Set<Explains>()
  const comments = commentsOf(pack)
  const explained: Explained[] = []
  const unexplained: ShownMutation[] = []
  for (const mutation of survivors) {
    const speaking = (comments.get(mutation.path) ?? []).filter((one) => speaksOf(one, mutation))
    for (const one of speaking) used.add(one)
    const [first] = speaking
    if (first?.reason == null) unexplained.push(mutation)
    else explained.push({ mutation, reason: first.reason })
  }
  const idle = [...comments].flatMap(([path, all]) =>
    all
      .filter((one) => !used.has(one) && (whyIdle(one) !== 'no-survivor' || tried(path, one.what)))
      .map((one) => ({ at: one.at, operator: one.what, why: whyIdle(one) })),
  )
  return { explained, unexplained, idle }
}
