import type { Digest } from '@plumbline/schema'
import type { Unasked } from './changes.js'
import type { Verdict } from './judge.js'
import type { Keys } from './keys.js'
import type { Job } from './plan.js'

/** A verdict of an earlier run, with sentences by what they depend on: plain JSON. */
export type Remembered =
  | { readonly is: 'killed'; readonly by: Digest }
  | { readonly is: 'same'; readonly of: Digest }
  | {
      readonly is: 'survived'
      readonly of: Digest
      readonly seen: { readonly sentence: Digest; readonly change: Unasked } | null
    }

/** Verdicts of earlier runs, by the key of their mutation. */
export type Memory = Readonly<Record<string, Remembered>>

export const toRemember = (keys: Keys, job: Job, verdict: Verdict): Remembered => {
  const { mutation } = job
  if (verdict.is === 'killed') return { is: 'killed', by: keys.sentence(verdict.by, mutation) }
  if (verdict.is === 'same') return { is: 'same', of: keys.sentences(job) }
  const { seen } = verdict
  return {
    is: 'survived',
    of: keys.sentences(job),
    seen: seen && { sentence: keys.sentence(seen.sentence, mutation), change: seen.change },
  }
}

/**
 * The verdict of an earlier run where all that it depended on is still the same: the sentence that noticed, or every sentence that
 * did not. Null where it has to be judged anew.
 */
export const remembered = (memory: Memory, keys: Keys, job: Job): Verdict | null => {
  const { mutation, sentences } = job
  const known = memory[keys.mutation(mutation)]
  if (known === undefined) return null
  const find = (key: Digest): number | undefined => sentences.find((index) => keys.sentence(index, mutation) === key)
  if (known.is === 'killed') {
    const by = find(known.by)
    return by === undefined ? null : { is: 'killed', by }
  }
  if (known.of !== keys.sentences(job)) return null
  if (known.is === 'same') return { is: 'same' }
  const sentence = known.seen === null ? undefined : find(known.seen.sentence)
  return { is: 'survived', seen: known.seen && sentence !== undefined ? { sentence, change: known.seen.change } : null }
}
