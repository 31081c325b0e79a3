import { isDay } from '@plumbline/schema'
import type { Lang } from '@plumbline/sdk'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { checkCommand } from './commands/check.js'
import { compileCommand } from './commands/compile.js'
import { type DecideOptions, decideCommand } from './commands/decide.js'
import { digestCommand } from './commands/digest.js'
import { explainCommand } from './commands/explain.js'
import { type ExplanationFormat, explanationFormats, type ReportFormat, reportFormats } from './commands/formats.js'
import type { CaseOptions } from './commands/openCase.js'
import { testCommand } from './commands/test.js'
import { type TimelineOptions, timelineCommand } from './commands/timeline.js'
import { wayOutCommand } from './commands/wayOut.js'
import { whyNotCommand } from './commands/whyNot.js'
import type { Context } from './context.js'
import type { ExitCode } from './exitCodes.js'
import { type CommandName, type HelpWords, helpWords } from './words.js'

const day = (text: string): string => {
  if (isDay(text)) return text
  throw new InvalidArgumentError('A calendar date is written YYYY-MM-DD')
}

const quoted = (words: HelpWords, name: CommandName): string =>
  `\n${words.examples}\n${words.commands[name].examples.map((example) => `  ${example}`).join('\n')}\n\n${words.exits}\n`

/** Options that a command was given, with the language among them. */
type Given<O> = O & { readonly lang: Lang }
type Run<O> = (context: Context, args: readonly unknown[], options: O) => Promise<ExitCode>

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
  const { options: say } = words
  const root = new Command('plumbline')
    .description(words.about)
    .version(version, '-V, --version', say.version)
    .helpOption('-h, --help', say.help)
    .helpCommand('help [command]', say.helpCommand)
    .configureHelp({ styleTitle: (title) => words.titles[title] ?? title })
    .addHelpText('after', `\n${words.exits}\n`)
    .exitOverride()

  const add = <O>(name: CommandName, formats: readonly string[], run: Run<O>): Command =>
    root
      .command(name)
      .description(words.commands[name].about)
      .addHelpText('after', quoted(words, name))
      .addOption(new Option('--lang <lang>', say.lang).choices(['zh', 'en']).default(lang))
      .addOption(new Option('--format <format>', say.format).choices([...formats]).default('text'))
      .action(async (...received: unknown[]) => {
        const args = received.slice(0, -2)
        const options = received.at(-2) as Given<O>
        done(await run(contextIn(options.lang), args, options))
      })

  /** A command that is asked about a case. */
  const ofCase = (command: Command): Command =>
    command
      .addArgument(new Argument('<case>', say.case))
      .requiredOption('--pack <pack>', say.pack)
      .addOption(new Option('--as-of <day>', say.asOf).argParser(day))
      .addOption(new Option('--known-at <day>', say.knownAt).argParser(day))

  ofCase(
    add<DecideOptions>('decide', explanationFormats, (context, [file], options) =>
      decideCommand(context, file as string, options),
    ),
  ).addOption(new Option('--brief', say.brief).default(false))
  ofCase(
    add<TimelineOptions>('timeline', reportFormats, (context, [file], options) =>
      timelineCommand(context, file as string, options),
    ),
  )
    .addOption(new Option('--from <day>', say.from).argParser(day))
    .addOption(new Option('--until <day>', say.until).argParser(day))
  ofCase(
    add<CaseOptions & { format: ReportFormat }>('way-out', reportFormats, (context, [file], options) =>
      wayOutCommand(context, file as string, options),
    ),
  )
  ofCase(
    add<CaseOptions & { format: ReportFormat }>('why-not', reportFormats, (context, [file, rule], options) =>
      whyNotCommand(context, file as string, rule as string | undefined, options),
    ),
  ).addArgument(new Argument('[rule]', say.rule))
  add<{ format: ReportFormat }>('check', reportFormats, (context, [packs], options) =>
    checkCommand(context, packs as string[], options),
  ).addArgument(new Argument('<pack...>', say.packs))
  add<{ format: ReportFormat }>('test', reportFormats, (context, [pack, filter], options) =>
    testCommand(context, pack as string, filter as string | undefined, options),
  )
    .addArgument(new Argument('<pack>', say.packFolder))
    .addArgument(new Argument('[filter]', say.filter))
  add<{ format: ExplanationFormat; brief: boolean }>('explain', explanationFormats, (context, [file], options) =>
    explainCommand(context, file as string, options),
  )
    .addArgument(new Argument('<decision>', say.decision))
    .addOption(new Option('--brief', say.brief).default(false))
  add<{ out: string; format: ReportFormat }>('compile', reportFormats, (context, [pack], options) =>
    compileCommand(context, pack as string, options),
  )
    .addArgument(new Argument('<pack>', say.packFolder))
    .requiredOption('--out <file>', say.out)
  add<{ format: ReportFormat }>('digest', reportFormats, (context, [pack], options) =>
    digestCommand(context, pack as string, options),
  ).addArgument(new Argument('<pack>', say.pack))
  return root
}
