import type { Worker } from 'node:worker_threads'
import type { RunOptions } from './openPool.js'
import type { FromWorker, ToWorker } from './work.js'

const errorOf = ({ message, stack }: Extract<FromWorker<unknown>, { failed: unknown }>['failed']): Error => {
  const error = new Error(message)
  if (stack !== undefined) error.stack = stack
  return error
}

/**
 * Gives each thread the shared data, and a next job whenever it has done one: the slowest job holds up nobody else. Rejects at the first
 * error; the caller then stops the threads.
 */
export const doInThreads = <Shared, Job, Result>(
  workers: readonly Worker[],
  shared: Shared,
  jobs: readonly Job[],
  { onResult, signal }: RunOptions<Result>,
): Promise<readonly Result[]> =>
  new Promise((resolve, reject) => {
    const results: Result[] = []
    const listeners = new AbortController()
    let next = 0
    let done = 0
    const end = (settle: () => void): void => {
      if (listeners.signal.aborted) return
      listeners.abort()
      settle()
    }
    const fail = (error: unknown): void => end(() => reject(error))
    const tell = (worker: Worker, message: ToWorker<Shared, Job>): void => worker.postMessage(message)
    const giveJob = (worker: Worker): void => {
      const index = next++
      if (index < jobs.length) tell(worker, { tells: 'job', index, job: jobs[index] as Job })
    }
    const take = (worker: Worker, { index, result }: Extract<FromWorker<Result>, { result: Result }>): void => {
      results[index] = result
      giveJob(worker)
      onResult?.(result, index)
      if (++done === jobs.length) end(() => resolve(results))
    }
    /** What cannot be sent to a thread, and what `onResult` throws, ends the run too. */
    const orFail = (act: () => void): void => {
      try {
        act()
      } catch (error) {
        fail(error)
      }
    }
    const listen = (worker: Worker): void => {
      const heard = {
        message: (answer: FromWorker<Result>) =>
          orFail(() => ('failed' in answer ? fail(errorOf(answer.failed)) : take(worker, answer))),
        error: fail,
        messageerror: fail,
        exit: (code: number) => fail(new Error(`a thread ended with code ${code}`)),
      } as const
      for (const [event, hear] of Object.entries(heard)) worker.on(event, hear)
      listeners.signal.addEventListener('abort', () => {
        for (const [event, hear] of Object.entries(heard)) worker.off(event, hear)
      })
    }
    signal?.addEventListener('abort', () => fail(signal.reason), { signal: listeners.signal })
    for (const worker of workers) {
      listen(worker)
      orFail(() => {
        tell(worker, { tells: 'shared', shared })
        giveJob(worker)
      })
    }
  })
