import { parseCase } from '@plumbline/core'
import type { PlainPack } from '@plumbline/pack'
import type { Case, Program } from '@plumbline/schema'
import { type Expanded, expandSentences } from '../../sentences/expandSentences.js'
import type { SentenceFile } from '../../sentences/sentenceFile.js'
import type { MutableFile, Mutation } from '../mutation.js'

/** A program with the sentences that test it: plain data. */
export interface Suite {
  readonly program: Program
  /** The packs it was compiled from, itself last. */
  readonly layers: readonly PlainPack[]
  readonly files: readonly SentenceFile[]
}

/** A sentence among those of all suites. */
export interface Placed {
  /** Its place among all of them. */
  readonly index: number
  readonly suite: number
  readonly file: SentenceFile
  readonly expanded: Expanded
  /** Its case; null where the sentence is about a case that is refused. */
  readonly case: Case | null
}

/** Every sentence, in one order. */
export const sentencesOf = (suites: readonly Suite[]): readonly Placed[] =>
  suites
    .flatMap(({ program, files }, suite) =>
      files.flatMap((file) =>
        expandSentences(file.test, file.base).map((expanded) => {
          const parsed = parseCase(expanded.input, program)
          return { suite, file, expanded, case: parsed.ok ? parsed.case : null }
        }),
      ),
    )
    .map((sentence, index) => ({ index, ...sentence }))

/** The file of a pack that a mutation changes; undefined where the pack is not among them. */
export const fileIn = (
  layers: readonly PlainPack[],
  pack: string,
  { path, part }: Pick<Mutation, 'path' | 'part'>,
): MutableFile | undefined =>
  layers.find(({ manifest }) => manifest.id === pack)?.files.filter((file) => file.path === path)[part] as
    | MutableFile
    | undefined
