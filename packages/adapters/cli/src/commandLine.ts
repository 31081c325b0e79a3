import type { Lang } from '@plumbline/sdk'
import { Command, Option } from 'commander'
import type { CommandDefinition, CommonOptions, Say } from './command.js'
import type { Context } from './context.js'
import type { ExitCode } from './exitCodes.js'
import { helpWords } from './words.js'

/** Every command, in the order of the help. Each is loaded when it is asked for: what `decide` needs, `check` does not wait for. */
const commands: Readonly<Record<string, () => Promise<CommandDefinition>>> = {
  decide: async () => (await import('./commands/decide.js')).decide,
  timeline: async () => (await import('./commands/timeline.js')).timeline,
  'way-out': async () => (await import('./commands/wayOut.js')).wayOut,
  'why-not': async () => (await import('./commands/whyNot.js')).whyNot,
  new: async () => (await import('./commands/new.js')).create,
  check: async () => (await import('./commands/check.js')).check,
  fmt: async () => (await import('./commands/fmt.js')).fmt,
  test: async () => (await import('./commands/test.js')).test,
  law: async () => (await import('./commands/law.js')).law,
  diff: async () => (await import('./commands/diff.js')).diff,
  mutate: async () => (await import('./commands/mutate.js')).mutate,
  explain: async () => (await import('./commands/explain.js')).explain,
  compile: async () => (await import('./commands/compile.js')).compile,
  digest: async () => (await import('./commands/digest.js')).digest,
}

/** The command that is asked for; all of them where the line does not begin with one, which then shows or suggests them. */
const loadCommands = (argv: readonly string[]): Promise<readonly CommandDefinition[]> => {
  const [first = ''] = argv
  const names = Object.hasOwn(commands, first) ? [first] : Object.keys(commands)
  return Promise.all(names.map((name) => (commands[name] as () => Promise<CommandDefinition>)()))
}

/**
 * The command line: what can be asked, and which function answers.
 *
 * @param argv what stands behind `plumbline`
 * @param contextIn context of a language
 * @param done is told the exit code
 */
export const commandLine = async (
  argv: readonly string[],
  lang: Lang,
  version: string,
  contextIn: (lang: Lang) => Context,
  done: (code: ExitCode) => void,
): Promise<Command> => {
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
  for (const { name, about, examples, formats, takes, run } of await loadCommands(argv)) {
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
