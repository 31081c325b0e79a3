import { z } from 'zod'
import { answerArguments } from './statements/answer.js'
import { closingArguments } from './statements/closing.js'
import { conditionArguments } from './statements/condition.js'
import { effectArguments } from './statements/effect.js'
import { limitArguments } from './statements/limit.js'
import { procedureArguments } from './statements/procedure.js'
import { questionArguments } from './statements/question.js'
import { ruleArguments } from './statements/rule.js'
import { timelineArguments } from './statements/timeline.js'
import { wayOutArguments } from './statements/wayOut.js'
import { whyNotArguments } from './statements/whyNot.js'

/**
 * Every statement an explanation can make, with its arguments. Persons, records and provisions are given by id; their
 * names are in the tables of the explanation. No argument is a sentence in one language.
 */
export const statementArguments = {
  ...questionArguments,
  ...answerArguments,
  ...effectArguments,
  ...conditionArguments,
  ...limitArguments,
  ...procedureArguments,
  ...ruleArguments,
  ...closingArguments,
  ...timelineArguments,
  ...wayOutArguments,
  ...whyNotArguments,
} as const

export type StatementCode = keyof typeof statementArguments
export type ArgumentsOf<C extends StatementCode> = z.infer<(typeof statementArguments)[C]>
export type StatementOf<C extends StatementCode> = { readonly code: C; readonly with: ArgumentsOf<C> }
export type Statement = { [C in StatementCode]: StatementOf<C> }[StatementCode]
export const statementCodes = Object.keys(statementArguments) as readonly StatementCode[]

const branches = statementCodes.map((code) => z.strictObject({ code: z.literal(code), with: statementArguments[code] }))
export const Statement = z.discriminatedUnion('code', branches as never) as unknown as z.ZodType<Statement>
