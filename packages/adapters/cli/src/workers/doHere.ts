import { setImmediate } from 'node:timers/promises'
import type { RunOptions } from './openPool.js'
import type { Work } from './work.js'

/** Does the jobs in this thread, one after another, and lets signals and timers in between two. */
export const doHere = async <Shared, Job, Result>(
  { prepare }: Work<Shared, Job, Result>,
  shared: Shared,
  jobs: readonly Job[],
  { onResult, signal }: RunOptions<Result>,
): Promise<readonly Result[]> => {
  const answer = prepare(shared)
  const results: Result[] = []
  for (const [index, job] of jobs.entries()) {
    const result = await answer(job)
    results.push(result)
    onResult?.(result, index)
    await setImmediate()
    signal?.throwIfAborted()
  }
  return results
}
