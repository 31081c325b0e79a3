import type { Context } from '../context.js'
import type { CliOutputName, CliOutputOf } from './cliOutput.js'

/** Writes one output of the command as JSON, in the shape that its published schema says. */
export const writeJson = <N extends CliOutputName>({ terminal }: Context, _: N, output: CliOutputOf<N>): void =>
  terminal.out(`${JSON.stringify(output, null, 2)}\n`)
