import type { Text } from '@plumbline/schema'
import { Scalar } from 'yaml'
import type { DiagnosticCode } from './diagnosticCodes.js'
import { shown } from './help.js'

interface ScalarProblem {
  readonly code: DiagnosticCode
  readonly message: Text
  readonly help?: Text
}

/** Booleans of YAML 1.1 that YAML 1.2 reads as text. */
const oldBooleans = new Map([
  ...['y', 'yes', 'on'].map((word) => [word, 'true'] as const),
  ...['n', 'no', 'off'].map((word) => [word, 'false'] as const),
])

/** What a pack does not allow in a scalar, if it is there. */
export const scalarProblem = (node: Scalar): ScalarProblem | undefined => {
  const { value } = node
  if (typeof value === 'string') return textProblem(value, node.type === Scalar.PLAIN)
  if (typeof value === 'bigint' || typeof value === 'number') return numberProblem(value, node.source ?? String(value))
  return undefined
}

const textProblem = (value: string, plain: boolean): ScalarProblem | undefined => {
  if (!value.isWellFormed())
    return { code: 'PL1016', message: { zh: '文本含有不成对的代理码位', en: 'the text has a lone surrogate' } }
  const meant = plain ? oldBooleans.get(value.toLowerCase()) : undefined
  if (meant === undefined) return undefined
  return {
    code: 'PL1011',
    message: { zh: `未加引号的 \`${value}\``, en: `unquoted \`${value}\`` },
    help: {
      zh: `布尔值写作 \`${meant}\`，文本写作 \`"${value}"\``,
      en: `write \`${meant}\` for the boolean, \`"${value}"\` for the text`,
    },
  }
}

const numberProblem = (value: bigint | number, source: string): ScalarProblem | undefined => {
  const written = shown(source)
  const wrong = (zh: string, en: string): ScalarProblem => ({
    code: 'PL1012',
    message: { zh: `\`${written}\` ${zh}`, en: `\`${written}\` ${en}` },
    help: {
      zh: '数量写作整数和单位，如金额以分计；文本（如代码、版本号）加引号',
      en: 'write an amount as an integer with its unit, money in fen; put text such as a code or version in quotes',
    },
  })
  if (typeof value === 'number') return wrong('不是整数', 'is not an integer')
  if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < BigInt(Number.MIN_SAFE_INTEGER))
    return wrong('超出 2^53', 'is beyond 2^53')
  return /^(?:0|-?[1-9]\d*)$/.test(source)
    ? undefined
    : wrong('不是通常写法的十进制整数', 'is not a decimal integer as usually written')
}
