// Work for the tests of the pool, as a module that a thread can load without a build.
import { threadId } from 'node:worker_threads'

let prepared = 0

export const prepare = ({ times }) => {
  prepared++
  return async (job) => {
    if (job === 'throw') throw new TypeError('a job threw')
    if (job === 'exit') process.exit(7)
    if (job === 'uncaught') {
      setImmediate(() => {
        throw new Error('nobody caught this')
      })
      return new Promise(() => undefined)
    }
    if (job === 'never') return new Promise(() => undefined)
    if (job === 'function') return () => undefined
    await new Promise((resolve) => setTimeout(resolve, job.wait ?? 0))
    return { value: job.value * times, thread: threadId, prepared }
  }
}

export const work = { module: import.meta.url, prepare }
