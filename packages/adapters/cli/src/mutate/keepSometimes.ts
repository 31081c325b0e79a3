import type { Memory } from '@plumbline/analysis'

/** How long verdicts may be lost by an interruption, in milliseconds. */
const apart = 60_000

/** Keeps what a long run has found so far, once a minute: one that is interrupted goes on from there. */
export interface Keeper {
  readonly offer: (found: () => Memory) => void
  /** Waits for what is being written. @throws what writing threw */
  readonly end: () => Promise<void>
}

/** @param write keeps verdicts, whole or not at all; never called again before it has ended */
export const keepSometimes = (write: (found: Memory) => Promise<void>, now: () => number = Date.now): Keeper => {
  let writing: Promise<void> = Promise.resolve()
  let last = now()
  return {
    offer: (found) => {
      if (now() - last < apart) return
      last = now()
      const before = writing
      writing = before.then(() => write(found()))
      // Told by `end`: until then nobody listens.
      writing.catch(() => undefined)
    },
    end: () => writing,
  }
}
