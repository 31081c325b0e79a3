import { CommanderError } from 'commander'
import { commandLine } from './commandLine.js'
import type { Context } from './context.js'
import { type ExitCode, exitCodes } from './exitCodes.js'
import { languageIn } from './language.js'
import { showInternalError } from './show/internalError.js'
import { showUserError } from './show/userError.js'
import { reasonOf } from './systemReason.js'
import { surviveClosedPipe, terminalOf } from './terminal.js'
import { usageError } from './usage.js'
import { UserError } from './userError.js'
import { versionOf } from './versionOf.js'

const outputLost = ({ code }: NodeJS.ErrnoException): UserError => {
  const { zh, en } = reasonOf(code)
  return new UserError('cannot-write', { zh: `无法写出结果：${zh}`, en: `cannot write the output: ${en}` })
}

const wantsJson = (argv: readonly string[]): boolean =>
  argv.includes('--format=json') || argv.some((arg, index) => arg === '--format' && argv[index + 1] === 'json')

const failed = (context: Context, error: unknown, json: boolean): ExitCode => {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0 || error.code === 'commander.help')
      return error.exitCode === 0 ? exitCodes.done : exitCodes.invalid
    showUserError(context, usageError(error), json)
    return exitCodes.invalid
  }
  if (error instanceof UserError) {
    showUserError(context, error, json)
    return exitCodes.invalid
  }
  showInternalError(context, error, json)
  return exitCodes.internal
}

/**
 * Runs the command.
 *
 * @param argv what stands behind `plumbline`
 * @returns the exit code, see `exitCodes`
 */
export const main = async (argv: readonly string[]): Promise<number> => {
  const terminal = terminalOf(process.stdout, process.stderr, process.env)
  const lang = languageIn(argv, process.env)
  surviveClosedPipe(process.stderr, () => process.exit(exitCodes.invalid))
  surviveClosedPipe(process.stdout, (error) => {
    showUserError({ terminal, lang }, outputLost(error), false)
    process.exit(exitCodes.invalid)
  })
  let code: ExitCode = exitCodes.done
  try {
    const command = await commandLine(
      argv,
      lang,
      await versionOf(),
      (asked) => ({ terminal, lang: asked }),
      (done) => {
        code = done
      },
    )
    for (const one of [command, ...command.commands])
      one
        .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => undefined })
        .exitOverride()
    await command.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    return failed({ terminal, lang }, error, wantsJson(argv))
  }
}
