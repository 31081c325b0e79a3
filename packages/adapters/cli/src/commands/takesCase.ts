import { Argument, type Command } from 'commander'
import type { Say } from '../command.js'
import { commonWords } from '../words.js'
import { dayOption } from './dayOption.js'

/** The arguments and options of a command that is asked about a case: `CaseOptions`. */
export const takesCase = (command: Command, say: Say): Command =>
  command
    .addArgument(new Argument('<case>', say(commonWords.case)))
    .requiredOption('--pack <pack>', say(commonWords.pack))
    .addOption(dayOption('as-of', say(commonWords.asOf)))
    .addOption(dayOption('known-at', say(commonWords.knownAt)))
