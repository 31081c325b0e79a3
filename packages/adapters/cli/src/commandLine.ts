import type { Lang } from '@plumbline/sdk'
import { Command, Option } from 'commander'
import type { CommandDefinition, CommonOptions, Say } from './command.js'
import { check } from './commands/check.js'
import { compile } from './commands/compile.js'
import { decide } from './commands/decide.js'
import { digest } from './commands/digest.js'
import { explain } from './commands/explain.js'
import { test } from './commands/test.js'
import { timeline } from './commands/timeline.js'
import { wayOut } from './commands/wayOut.js'
import { whyNot } from './commands/whyNot.js'
import type { Context } from './context.js'
import type { ExitCode } from './exitCodes.js'
import { helpWords } from './words.js'

/** Every command, in the order of the help. */
const commands: readonly CommandDefinition[] = [decide, timeline, wayOut, whyNot, check, test, explain, compile, digest]

/**
 * The command line: what can be asked, and which function answers.
 *
 * @param contextIn context of a language
 * @param done is told the exit code
 */
export const commandLine = (
  lang: Lang,
  version: string,
  contextIn: (lang: Lang) => Context,
  done: (code: ExitCode) => void,
): Command => {
  const words = helpWords[lang]
  const say: Say = (text) => text[lang]
  const root = new Command('plumbline')
    .description(words.about)
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.helpCommand)
    .configureHelp({ styleTitle: (title) => words.titles[title] ?? title })
    .addHelpText('after', `\n${words.exits}\n`)
    .exitOverride()
  for (const { name, about, examples, formats, takes, run } of commands) {
    const shown = examples.map((example) => `  ${example}`).join('\n')
    const command = root
      .command(name)
      .description(say(about))
      .addHelpText('after', `\n${words.examples}\n${shown}\n\n${words.exits}\n`)
      .addOption(new Option('--lang <lang>', words.lang).choices(['zh', 'en']).default(lang))
      .addOption(new Option('--format <format>', words.format).choices([...formats]).default(formats[0]))
      .action(async (...received: unknown[]) => {
        const options = received.at(-2) as CommonOptions
        done(await run(contextIn(options.lang), received.slice(0, -2), options))
      })
    takes(command, say)
  }
  return root
}
