import type { Lang, Text } from '@plumbline/sdk'

/** What the help says beside the words of each command. */
export interface HelpWords {
  readonly about: string
  readonly lang: string
  readonly format: string
  readonly help: string
  readonly version: string
  readonly helpCommand: string
  readonly titles: Readonly<Record<string, string>>
  readonly examples: string
  readonly exits: string
}

export const helpWords: { readonly [L in Lang]: HelpWords } = {
  zh: {
    about: '准绳：对该主体、在该事项中、由该机关、于该日，法律要求、允许或者禁止哪些激励惩戒措施，为什么。',
    lang: '语言；默认依 LC_ALL、LC_MESSAGES、LANG',
    format: '输出格式',
    help: '显示帮助',
    version: '显示版本',
    helpCommand: '显示某一命令的帮助',
    titles: { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' },
    examples: '示例：',
    exits: '退出码：0 完成；1 有发现；2 用法不正确或者输入无效；3 内部错误；4 因事实不明未能认定',
  },
  en: {
    about:
      'For this subject, in this matter, before this authority, on this day: which reward or punishment measures does the law require, allow or forbid, and why.',
    lang: 'language; by default as LC_ALL, LC_MESSAGES or LANG say',
    format: 'form of the output',
    help: 'show help',
    version: 'show the version',
    helpCommand: 'show the help of a command',
    titles: {},
    examples: 'Examples:',
    exits:
      'Exit codes: 0 done, 1 findings, 2 wrong usage or invalid input, 3 internal error, 4 undetermined for want of facts',
  },
}

/** Arguments and options that several commands take. */
export const commonWords = {
  case: { zh: '案件文件（YAML 或 JSON）；`-` 为标准输入', en: 'case file (YAML or JSON); `-` is standard input' },
  pack: { zh: '规则包文件夹，或编译后的 program.json', en: 'folder of a pack, or a compiled program.json' },
  packFolder: { zh: '规则包文件夹', en: 'folder of a pack' },
  asOf: {
    zh: '所问之日，代替案件中的 asOf；依该日已知的情况',
    en: 'the day asked about, instead of asOf in the case, on what was known by that day',
  },
  knownAt: {
    zh: '依何日已知的情况，代替案件中的 knownAt',
    en: 'the day by which things were known, instead of knownAt in the case',
  },
  brief: {
    zh: '只说结论、阻却事由、期间和出路，不展开各项条件',
    en: 'only the answer, what stopped a measure, its dates and the way out; no conditions',
  },
} as const satisfies Record<string, Text>
