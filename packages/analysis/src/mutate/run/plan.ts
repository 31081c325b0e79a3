import { mutated } from '../mutated.js'
import type { MutableFile, Mutation } from '../mutation.js'
import type { Baseline } from './baseline.js'
import { fileIn, type Placed, type Suite } from './suite.js'
import { touchedBy } from './touched.js'

/** A mutation with the places of the sentences that it can touch, the rule's own first: a job for a thread. */
export interface Job {
  readonly mutation: Mutation
  readonly sentences: readonly number[]
}

const isAbout = ({ file: { test, tested } }: Placed, { value }: MutableFile): boolean =>
  'id' in value && (tested.rule === value.id || test.limit === value.id)

/** @param pack id of the pack that is mutated */
export const planOf =
  (pack: string, suites: readonly Suite[], { sentences, reached }: Baseline): ((mutation: Mutation) => Job) =>
  (mutation) => {
    const mutants = suites.map(({ program, layers }) => {
      const file = fileIn(layers, pack, mutation)
      return file === undefined ? null : { file, touches: touchedBy(program, file, mutated(file, mutation), mutation) }
    })
    const touched = sentences.filter((sentence) =>
      mutants[sentence.suite]?.touches(sentence, reached[sentence.index] as Baseline['reached'][number]),
    )
    const own = touched.filter((sentence) => isAbout(sentence, mutants[sentence.suite]?.file as MutableFile))
    const others = touched.filter((sentence) => !own.includes(sentence))
    return { mutation, sentences: [...own, ...others].map(({ index }) => index) }
  }
