import type { Lang } from '@plumbline/sdk'
import type { Terminal } from './terminal.js'

/** What every command is given: where it writes and in which language. */
export interface Context {
  readonly terminal: Terminal
  readonly lang: Lang
}
