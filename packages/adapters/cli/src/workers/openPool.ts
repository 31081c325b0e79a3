import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { doHere } from './doHere.js'
import { doInThreads } from './doInThreads.js'
import type { Work } from './work.js'

export interface PoolOptions {
  /** Threads at most; by default as many as the machine does at once. One: everything is done here. */
  readonly threads?: number
  /** Fewer jobs than this are done here: a thread takes some tenths of a second to start. */
  readonly worthThreads?: number
}

export interface RunOptions<Result> {
  /** Told each result as it comes, in any order. */
  readonly onResult?: (result: Result, index: number) => void
  /** Ends the run; threads that are in the middle of a job are stopped. */
  readonly signal?: AbortSignal
}

/** Threads that do one kind of work, for several runs. */
export interface Pool<Shared, Job, Result> {
  /** Starts the threads ahead of the first run, while the caller still loads what they will need. */
  readonly warm: () => void
  /**
   * Does all jobs.
   *
   * @param shared sent to each thread once a run
   * @returns the results in the order of the jobs
   * @throws what a job throws, with its stack, or the reason of the signal; the pool can be used again afterwards
   */
  readonly run: (shared: Shared, jobs: readonly Job[], options?: RunOptions<Result>) => Promise<readonly Result[]>
  /** Stops the threads. Only a run keeps the process alive. */
  readonly close: () => Promise<void>
}

/** Opens a pool. No thread is started before it is needed. */
export const openPool = <Shared, Job, Result>(
  work: Work<Shared, Job, Result>,
  { threads = availableParallelism(), worthThreads = 2 * threads }: PoolOptions = {},
): Pool<Shared, Job, Result> => {
  let workers: readonly Worker[] = []
  const started = (): Worker => {
    const worker = new Worker(new URL('./thread.js', import.meta.url), {
      workerData: { module: work.module },
      // Not those of this process, such as `--input-type`, under which a thread does not start.
      execArgv: [],
    })
    worker.unref()
    return worker
  }
  const start = (): readonly Worker[] => {
    if (workers.length === 0) workers = Array.from({ length: threads }, started)
    return workers
  }
  const close = async (): Promise<void> => {
    const stopped = workers
    workers = []
    await Promise.all(stopped.map((worker) => worker.terminate()))
  }
  return {
    warm: () => {
      if (threads > 1) start()
    },
    run: async (shared, jobs, options = {}) => {
      options.signal?.throwIfAborted()
      if (threads <= 1 || jobs.length < worthThreads) return doHere(work, shared, jobs, options)
      const used = start()
      try {
        for (const worker of used) worker.ref()
        return await doInThreads(used, shared, jobs, options)
      } catch (error) {
        await close()
        throw error
      } finally {
        for (const worker of used) worker.unref()
      }
    },
    close,
  }
}
