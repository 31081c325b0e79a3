import { createInterface } from 'node:readline'

/** Lines that the user types, one for each question. What is pasted ahead waits for its question. */
export interface Lines {
  /** The next line; null where the input has ended. */
  readonly next: (question: string) => Promise<string | null>
  readonly close: () => void
}

export const openLines = (): Lines => {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const ahead: string[] = []
  let hasEnded = false
  let waiting: ((line: string | null) => void) | null = null
  const give = (line: string | null): void => {
    const taker = waiting
    waiting = null
    if (taker !== null) taker(line)
    else if (line !== null) ahead.push(line)
  }
  terminal.on('line', give)
  terminal.on('close', () => {
    hasEnded = true
    give(null)
  })
  return {
    next: (question) => {
      const line = ahead.shift()
      if (line !== undefined || hasEnded) return Promise.resolve(line ?? null)
      terminal.setPrompt(question)
      terminal.prompt()
      return new Promise((resolve) => {
        waiting = resolve
      })
    },
    close: () => terminal.close(),
  }
}
