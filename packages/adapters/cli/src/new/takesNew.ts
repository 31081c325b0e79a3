import { Argument, type Command, Option } from 'commander'
import type { Say } from '../command.js'
import type { ReportFormat } from '../commands/formats.js'

export const newKinds = ['rule', 'limit', 'instrument', 'pack'] as const
export type NewKind = (typeof newKinds)[number]

/** What can be said on the command line about a new file; the rest is asked for. */
export interface NewOptions {
  readonly format: ReportFormat
  readonly id?: string
  readonly pack?: string
  readonly titleZh?: string
  readonly titleEn?: string
  readonly from?: string
  readonly law?: readonly string[]
  readonly area?: string
  readonly for?: string
  readonly matter?: readonly string[]
  readonly measure?: string
  readonly term?: string
  readonly issuerZh?: string
  readonly issuerEn?: string
  readonly level?: string
  readonly region?: string
  readonly number?: string
  readonly source?: string
  readonly at?: readonly string[]
  readonly jurisdiction?: string
  readonly verifiedUntil?: string
  readonly extends?: string
  readonly limitedBy?: string
}

const texts = [
  ['--pack <folder>', '加入哪个规则包（默认当前文件夹）', 'pack that it is added to (this folder unless said)'],
  ['--title-zh <text>', '中文名称', 'title in Chinese'],
  ['--title-en <text>', '英文名称', 'title in English'],
  ['--from <day>', '施行日', 'day on which it takes effect'],
  ['--law <provision...>', '规则、边界：作为依据的条款', 'rule, limit: provisions that it rests on'],
  ['--for <record>', '规则：由哪种记录引起', 'rule: kind of record that triggers it'],
  ['--matter <matter...>', '规则：在哪些事项中', 'rule: matters in which it is asked'],
  ['--measure <measure>', '规则：哪项措施', 'rule: its measure'],
  ['--term <period>', '规则：列入、公示的期限', 'rule: term of an entry or a publication'],
  ['--area <folder>', '规则：rules/ 之下的文件夹', 'rule: folder in rules/'],
  ['--level <level>', '文件：效力位阶', 'instrument: its rank'],
  ['--issuer-zh <text>', '文件：制定机关（中文）', 'instrument: who issued it, in Chinese'],
  ['--issuer-en <text>', '文件：制定机关（英文）', 'instrument: who issued it, in English'],
  ['--number <text>', '文件：文号', 'instrument: number of the document'],
  ['--region <code>', '文件：地方文件的区划代码', 'instrument: division code of a local one'],
  ['--source <text>', '文件：所读文本的来源', 'instrument: where its text was read'],
  ['--at <provision...>', '文件：要引用的条、款、项', 'instrument: provisions to cite'],
  ['--jurisdiction <code>', '规则包：CN 或者区划代码', 'pack: CN or a division code'],
  ['--verified-until <day>', '规则包：最近核对之日', 'pack: day on which its texts were last checked'],
  ['--extends <pack>', '规则包：所补充的规则包', 'pack: the one that it adds to'],
  ['--limited-by <pack>', '规则包：约束它的边界包', 'pack: the limits that bind it'],
] as const

/** Adds the arguments and options of `new`: `NewOptions`. */
export const takesNew = (command: Command, say: Say): Command => {
  command
    .addArgument(
      new Argument(
        '<kind>',
        say({ zh: '规则、边界、规范性文件或者规则包', en: 'a rule, a limit, an instrument or a pack' }),
      ).choices(newKinds),
    )
    .addArgument(
      new Argument('[id]', say({ zh: '标识；规则包为其文件夹', en: 'its identifier; of a pack, its folder' })),
    )
  for (const [flags, zh, en] of texts) command.addOption(new Option(flags, say({ zh, en })))
  return command
}
