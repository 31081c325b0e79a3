import type { Text } from '@plumbline/sdk'
import type { CommanderError } from 'commander'
import { UserError } from './userError.js'

/** What was wrong, by the code commander gives it. Its sentence quotes the part concerned. */
const zh: Readonly<Record<string, (part: string) => string>> = {
  'commander.unknownCommand': (part) => `没有命令 ${part}`,
  'commander.unknownOption': (part) => `没有选项 ${part}`,
  'commander.excessArguments': () => '参数过多',
  'commander.missingArgument': (part) => `缺少参数 ${part}`,
  'commander.optionMissingArgument': (part) => `选项 ${part} 缺少值`,
  'commander.missingMandatoryOptionValue': (part) => `缺少必需的选项 ${part}`,
  'commander.invalidArgument': (part) => `选项 ${part} 的值不正确`,
}

const messageOf = ({ code, message }: CommanderError): Text => {
  const en = message
    .replace(/^error: /, '')
    .replace(/\.$/, '')
    .replace(/'([^']*)'/g, '`$1`')
  const part = /`[^`]*`/.exec(en)?.[0] ?? ''
  return { zh: zh[code]?.(part) ?? en, en }
}

/** A mistake in the command line, as a user error. */
export const usageError = (error: CommanderError): UserError =>
  new UserError('usage', messageOf(error), [], {
    zh: '用 `plumbline --help` 查看用法和示例',
    en: 'see `plumbline --help` for usage and examples',
  })
