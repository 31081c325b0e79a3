import type { Lang, Text } from '@plumbline/sdk'
import type { Context } from '../context.js'
import { UserError } from '../userError.js'
import { type Lines, openLines } from './lines.js'

/** Something a new file needs to know: the option that tells it, the question, and what is wrong with an answer. */
export interface Question {
  /** As written on the command line: `--from`, or the argument `id`. */
  readonly option: string
  readonly asks: Text
  /** Answers to choose from, shown with the question. */
  readonly choices?: readonly string[]
  /** Several answers, apart from each other by commas or spaces. */
  readonly isList?: boolean
  /** May be left empty. */
  readonly isOptional?: boolean
  /** Only taken from its option, never asked for. */
  readonly isSilent?: boolean
  /** What is wrong with an answer; undefined: nothing. */
  readonly wrong?: (answer: string) => Text | undefined
}

export type Answers<Name extends string> = { readonly [N in Name]: string }

const mostShown = 24

const shownChoices = (choices: readonly string[] | undefined): string =>
  choices === undefined || choices.length === 0
    ? ''
    : ` (${choices.slice(0, mostShown).join(', ')}${choices.length > mostShown ? ', …' : ''})`

const listOf = (answer: string): readonly string[] => answer.split(/[\s,，、]+/).filter((one) => one !== '')

const faultOf = ({ isList, isOptional, choices, wrong }: Question, answer: string): Text | undefined => {
  if (answer.trim() === '') return isOptional ? undefined : { zh: '不能为空', en: 'it cannot be empty' }
  for (const one of isList ? listOf(answer) : [answer]) {
    if (choices !== undefined && !choices.includes(one))
      return {
        zh: `没有 \`${one}\`，可用：${choices.join('、')}`,
        en: `there is no \`${one}\`; there is ${choices.join(', ')}`,
      }
    const fault = wrong?.(one)
    if (fault !== undefined) return fault
  }
  return undefined
}

/** The parts of an answer to a question that takes several. */
export const answersIn = listOf

/**
 * Everything that the questions ask: what the options say, and on a terminal what the user answers.
 *
 * @param questions may depend on the answers before them; undefined: not asked
 * @throws {UserError} if an option is wrong, or one is missing and nobody can be asked
 */
export const ask = async <Name extends string>(
  { lang, terminal }: Context,
  given: Readonly<Partial<Record<Name, string>>>,
  questions: readonly (readonly [Name, (before: Readonly<Partial<Record<Name, string>>>) => Question | undefined])[],
): Promise<Readonly<Partial<Record<Name, string>>>> => {
  const isTerminal = process.stdin.isTTY === true && process.stderr.isTTY === true
  const lines = isTerminal ? openLines() : null
  const answers: Partial<Record<Name, string>> = {}
  const missing: Question[] = []
  try {
    for (const [name, questionAfter] of questions) {
      const question = questionAfter(answers)
      if (question === undefined) continue
      if (question.choices?.length === 0) throw nothingToChoose(question)
      const written = given[name]
      const fault = written === undefined ? undefined : faultOf(question, written)
      if (fault !== undefined)
        throw new UserError('usage', {
          zh: `${question.option}：${fault.zh}`,
          en: `${question.option}: ${fault.en}`,
        })
      if (written !== undefined) answers[name] = written.trim()
      else if (question.isSilent === true) continue
      else if (lines !== null) {
        const answer = await askUntilRight(lines, question, lang, terminal.err)
        if (answer !== '') answers[name] = answer
      } else if (question.isOptional !== true) missing.push(question)
    }
  } finally {
    lines?.close()
  }
  if (missing.length > 0) throw missingOptions(missing, lang)
  return answers
}

/** @throws {UserError} if the input ends */
const askUntilRight = async (
  lines: Lines,
  question: Question,
  lang: Lang,
  say: (text: string) => void,
): Promise<string> => {
  for (;;) {
    const line = await lines.next(`${question.asks[lang]}${shownChoices(question.choices)}: `)
    if (line === null)
      throw new UserError('usage', { zh: '未答完，没有写入任何文件', en: 'not answered; nothing was written' })
    const answer = line.trim()
    const fault = faultOf(question, answer)
    if (fault === undefined) return answer
    say(`  ${fault[lang]}\n`)
  }
}

/** A pack that declares none: there is no right answer. */
const nothingToChoose = ({ option, asks }: Question): UserError =>
  new UserError('usage', {
    zh: `${option}（${asks.zh}）：本包及其所依据的包中没有可选的`,
    en: `${option} (${asks.en}): this pack and those below it have none to choose from`,
  })

const missingOptions = (missing: readonly Question[], lang: Lang): UserError =>
  new UserError(
    'usage',
    {
      zh: `还须说明 ${missing.map(({ option }) => `\`${option}\``).join('、')}`,
      en: `still needed: ${missing.map(({ option }) => `\`${option}\``).join(', ')}`,
    },
    missing.map(({ option, asks, choices }) => `${option}  ${asks[lang]}${shownChoices(choices)}`),
    { zh: '在终端中运行会逐项询问', en: 'on a terminal each is asked for' },
  )
