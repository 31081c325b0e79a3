import type { Terminal } from '../terminal.js'

/** A line that is written over and over, on a terminal only. */
export interface ProgressLine {
  readonly show: (text: string) => void
  /** Takes it away, before anything else is written. */
  readonly clear: () => void
}

/** A progress line on standard error. It is written some times a second at most, and not at all where nobody watches. */
export const progressLine = ({ err, live }: Terminal, now: () => number = () => performance.now()): ProgressLine => {
  let last = Number.NEGATIVE_INFINITY
  let shown = false
  return {
    show: (text) => {
      if (!live || now() - last < 100) return
      last = now()
      shown = true
      err(`\r\u001B[K${text}`)
    },
    clear: () => {
      if (shown) err('\r\u001B[K')
      shown = false
    },
  }
}
