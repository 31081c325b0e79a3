import type { Weighed } from '@plumbline/core'
import { recompile } from '@plumbline/pack'
import type { Program } from '@plumbline/schema'
import type { UnderTest } from '../../sentences/checkExpectation.js'
import { weighSentence } from '../../sentences/runSentence.js'
import { mutated } from '../mutated.js'
import type { MutableFile, Mutation } from '../mutation.js'
import { firstChange, type Unasked } from './changes.js'
import type { Job } from './plan.js'
import { fileIn, type Placed, type Suite, sentencesOf } from './suite.js'

/** What became of a mutation. */
export type Verdict =
  /** The compiled program is the same: it is no change at all. */
  | { readonly is: 'same' }
  /** `by`: place of a sentence that does not hold any more. */
  | { readonly is: 'killed'; readonly by: number }
  /** `seen`: a sentence whose decision is another, although it does not ask for what changed. */
  | { readonly is: 'survived'; readonly seen: { readonly sentence: number; readonly change: Unasked } | null }

interface Mutant {
  readonly file: MutableFile
  readonly after: MutableFile['value']
  readonly program: Program
  readonly same: boolean
}

const parts = ['rules', 'limits', 'natures', 'parameters', 'dictionary'] as const

const isSame = (left: Program, right: Program): boolean =>
  parts.every((part) => left[part] === right[part] || JSON.stringify(left[part]) === JSON.stringify(right[part]))

const mutantOf = ({ program, layers }: Suite, pack: string, mutation: Mutation): Mutant | null => {
  const file = fileIn(layers, pack, mutation)
  if (file === undefined) return null
  const after = mutated(file, mutation)
  const changed = recompile(program, layers, { pack, before: file, value: after })
  return { file, after, program: changed, same: isSame(program, changed) }
}

/** The version under test, where the mutation moves its first day. */
const testedIn = (tested: UnderTest, { file, after }: Mutant): UnderTest =>
  file.kind === 'rule' && tested.rule === file.value.id && tested.version === file.value.effective.from
    ? { ...tested, version: (after as typeof file.value).effective.from }
    : tested

/** The sentences that noticed other mutants of the same file come first: what notices one thing notices more. */
const inTurn = (sentences: readonly number[], noticed: readonly number[]): readonly number[] => {
  const wanted = new Set(sentences)
  const first = noticed.filter((one) => wanted.has(one))
  return [...first, ...sentences.filter((one) => !first.includes(one))]
}

/**
 * Judges mutations of one pack by the sentences of every suite. A mutant is killed as soon as one sentence does not hold.
 *
 * @param pack id of the pack that is mutated
 */
export const judgeOf = (pack: string, suites: readonly Suite[]): ((job: Job) => Verdict) => {
  const sentences = sentencesOf(suites)
  const before = new Map<number, Weighed | null>()
  const noticed = new Map<string, readonly number[]>()
  const asItIs = (sentence: Placed): Weighed | null => {
    const known = before.get(sentence.index)
    if (known !== undefined) return known
    const { program } = suites[sentence.suite] as Suite
    const { decision } = weighSentence(program, sentence.expanded, sentence.file.tested)
    before.set(sentence.index, decision)
    return decision
  }
  return ({ mutation, sentences: wanted }) => {
    const mutants = suites.map((suite) => mutantOf(suite, pack, mutation))
    if (mutants.every((mutant) => mutant === null || mutant.same)) return { is: 'same' }
    const earlier = noticed.get(mutation.path) ?? []
    let seen: Extract<Verdict, { is: 'survived' }>['seen'] = null
    for (const index of inTurn(wanted, earlier)) {
      const sentence = sentences[index] as Placed
      const mutant = mutants[sentence.suite]
      if (!mutant || mutant.same) continue
      const tested = testedIn(sentence.file.tested, mutant)
      const { mismatches, decision } = weighSentence(mutant.program, sentence.expanded, tested)
      if (mismatches.length > 0) {
        noticed.set(mutation.path, [index, ...earlier.filter((one) => one !== index)].slice(0, 12))
        return { is: 'killed', by: index }
      }
      const old = decision && asItIs(sentence)
      const change = decision && old && firstChange(old, decision)
      if (change && (seen === null || index < seen.sentence)) seen = { sentence: index, change }
    }
    return { is: 'survived', seen }
  }
}
