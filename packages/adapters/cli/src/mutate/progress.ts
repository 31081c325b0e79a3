import type { Context } from '../context.js'

const words = {
  zh: (done: number, all: number, survived: number) => `变异 ${done}/${all}，存活 ${survived}`,
  en: (done: number, all: number, survived: number) => `${done}/${all} mutants, ${survived} survive`,
} as const

/** A line on the terminal that says how far it is; nothing where standard error is none. */
export interface Progress {
  readonly show: (done: number, all: number, survived: number) => void
  readonly clear: () => void
}

const hidden: Progress = { show: () => undefined, clear: () => undefined }

export const progressOn = ({ terminal, lang }: Context): Progress => {
  if (process.stderr.isTTY !== true) return hidden
  let last = 0
  return {
    show: (done, all, survived) => {
      const now = Date.now()
      if (now - last < 100 && done < all) return
      last = now
      terminal.err(`\r\u001b[2K${words[lang](done, all, survived)}`)
    },
    clear: () => terminal.err('\r\u001b[2K'),
  }
}
