import { parentPort, workerData } from 'node:worker_threads'
import type { FromWorker, ToWorker, Work } from './work.js'

type AnyWork = Work<unknown, unknown, unknown>

const failed = (index: number, error: unknown): FromWorker<unknown> => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return { index, failed: { message, stack } }
}

/** The thread side of the pool: loads the module of the work, then does one job after another. */
const serve = async (port: NonNullable<typeof parentPort>, module: string): Promise<void> => {
  let answer: ReturnType<AnyWork['prepare']> | undefined
  const loading = import(module) as Promise<Pick<AnyWork, 'prepare'>>
  port.on('message', async (told: ToWorker<unknown, unknown>) => {
    const { prepare } = await loading
    if (told.tells === 'shared') {
      answer = prepare(told.shared)
      return
    }
    const { index, job } = told
    try {
      port.postMessage({ index, result: await answer?.(job) })
    } catch (error) {
      port.postMessage(failed(index, error))
    }
  })
  await loading
}

if (parentPort !== null) await serve(parentPort, (workerData as { readonly module: string }).module)
