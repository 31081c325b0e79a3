import type { Lang, Text } from '@plumbline/sdk'
import type { Command } from 'commander'
import type { Context } from './context.js'
import type { ExitCode } from './exitCodes.js'

/** Says a text in the language of the help. */
export type Say = (text: Text) => string

/** One command: what it is called, what its help says, what it takes, and what it does. */
export interface CommandDefinition<Options = unknown> {
  readonly name: string
  readonly about: Text
  /** Command lines as a user would type them. */
  readonly examples: readonly string[]
  /** Values of `--format`; the first is the default. */
  readonly formats: readonly [string, ...string[]]
  /** Adds its arguments and options. `--lang` and `--format` are there already. */
  readonly takes: (command: Command, say: Say) => void
  readonly run: (context: Context, args: readonly unknown[], options: Options) => Promise<ExitCode>
}

/** Options that every command is given. */
export interface CommonOptions {
  readonly lang: Lang
  readonly format: string
}

/** A command among others: its options are what its own `takes` declared. */
export const defineCommand = <Options>(definition: CommandDefinition<Options>): CommandDefinition =>
  definition as unknown as CommandDefinition
