import type { Lang } from '@plumbline/sdk'

/** What the help says, in each language. */
export interface HelpWords {
  readonly about: string
  readonly commands: Readonly<Record<CommandName, { readonly about: string; readonly examples: readonly string[] }>>
  readonly options: Readonly<Record<OptionName, string>>
  readonly titles: Readonly<Record<string, string>>
  readonly examples: string
  readonly exits: string
}

export const commandNames = [
  'decide',
  'timeline',
  'way-out',
  'why-not',
  'check',
  'test',
  'explain',
  'compile',
  'digest',
] as const
export type CommandName = (typeof commandNames)[number]
export type OptionName =
  | 'case'
  | 'pack'
  | 'packs'
  | 'packFolder'
  | 'decision'
  | 'filter'
  | 'asOf'
  | 'knownAt'
  | 'brief'
  | 'from'
  | 'until'
  | 'rule'
  | 'lang'
  | 'format'
  | 'out'
  | 'help'
  | 'version'
  | 'helpCommand'

const examples: Readonly<Record<CommandName, readonly string[]>> = {
  decide: [
    'plumbline decide employer.case.yaml --pack rules/cn-national',
    'plumbline decide employer.case.yaml --pack rules/cn-national --as-of 2026-03-10 --lang zh',
    'plumbline decide - --pack rules/cn-national/program.json --format json < case.json > decision.json',
  ],
  timeline: [
    'plumbline timeline employer.case.yaml --pack rules/cn-national --from 2024-10-21 --until 2027-12-31',
    'plumbline timeline employer.case.yaml --pack rules/cn-national --lang zh',
  ],
  'way-out': ['plumbline way-out employer.case.yaml --pack rules/cn-national --lang zh'],
  'why-not': [
    'plumbline why-not employer.case.yaml --pack rules/cn-national',
    'plumbline why-not employer.case.yaml early-removal --pack rules/cn-national',
  ],
  check: ['plumbline check rules/cn-national', 'plumbline check rules/* --format json'],
  test: ['plumbline test rules/cn-national', 'plumbline test rules/cn-national arrears-list-entry'],
  explain: [
    'plumbline explain decision.json --lang zh',
    'plumbline explain decision.json --format markdown > opinion.md',
  ],
  compile: ['plumbline compile rules/cn-national --out rules/cn-national/program.json'],
  digest: ['plumbline digest rules/cn-limits'],
}

const withExamples = (about: Readonly<Record<CommandName, string>>): HelpWords['commands'] =>
  Object.fromEntries(
    commandNames.map((name) => [name, { about: about[name], examples: examples[name] }]),
  ) as unknown as HelpWords['commands']

export const helpWords: { readonly [L in Lang]: HelpWords } = {
  zh: {
    about: '准绳：对该主体、在该事项中、由该机关、于该日，法律要求、允许或者禁止哪些激励惩戒措施，为什么。',
    commands: withExamples({
      decide: '就一个案件出具法律适用意见，并说明理由',
      timeline: '逐日说明在法律上何时届满、何时到期、何时可以办理；只看时间推移，不作预测',
      'way-out': '说明每项不利措施的出路：当事人可以做什么、自何日起可以申请，经重新判断核验',
      'why-not': '说明规则为何不适用，被阻止的措施须具备什么才合法',
      check: '检查规则包，一次列出全部问题',
      test: '运行规则包中的测试句和场景',
      explain: '核对封印，以任一语言说明已有的意见文件，无须规则包',
      compile: '将规则包编译为一个 JSON 文件',
      digest: '显示规则包的摘要值',
    }),
    options: {
      case: '案件文件（YAML 或 JSON）；`-` 为标准输入',
      pack: '规则包文件夹，或编译后的 program.json',
      packs: '规则包文件夹或编译后的 program.json，可有多个',
      packFolder: '规则包文件夹',
      decision: '`plumbline decide --format json` 生成的文件；`-` 为标准输入',
      filter: '只运行文件名、规则标识或句名含有此文字的测试句',
      asOf: '所问之日，代替案件中的 asOf；依该日已知的情况',
      knownAt: '依何日已知的情况，代替案件中的 knownAt',
      from: '时间线的第一日；默认为所问之日',
      until: '时间线的最后一日；默认为五年之后',
      rule: '只说标识含有此文字的规则和措施',
      brief: '只说结论、阻却事由、期间和出路，不展开各项条件',
      lang: '语言；默认依 LC_ALL、LC_MESSAGES、LANG',
      format: '输出格式',
      out: '写入的文件',
      help: '显示帮助',
      version: '显示版本',
      helpCommand: '显示某一命令的帮助',
    },
    titles: { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' },
    examples: '示例：',
    exits: '退出码：0 完成；1 有发现；2 用法不正确或者输入无效；3 内部错误；4 因事实不明未能认定',
  },
  en: {
    about:
      'For this subject, in this matter, before this authority, on this day: which reward or punishment measures does the law require, allow or forbid, and why.',
    commands: withExamples({
      decide: 'decide a case and explain the decision',
      timeline:
        'say day by day what lapses, falls due and becomes possible in law; time passes, and nothing is forecast',
      'way-out':
        'say the way out of each adverse measure: what the party can do and from when it may apply, verified by deciding again',
      'why-not': 'say why a rule does not apply, and what a measure that is held back would need to be lawful',
      check: 'check packs, and say everything that is wrong at once',
      test: 'run the test sentences and scenarios of a pack',
      explain: 'check the seal of a decision file and explain it in any language, without its pack',
      compile: 'compile a pack to one JSON file',
      digest: 'show the digest of a pack',
    }),
    options: {
      case: 'case file (YAML or JSON); `-` is standard input',
      pack: 'folder of a pack, or a compiled program.json',
      packs: 'folders of packs or compiled program.json files',
      packFolder: 'folder of a pack',
      decision: 'file made by `plumbline decide --format json`; `-` is standard input',
      filter: 'only sentences whose file, rule or name holds this text',
      asOf: 'the day asked about, instead of asOf in the case, on what was known by that day',
      knownAt: 'the day by which things were known, instead of knownAt in the case',
      from: 'first day of the timeline; by default the day asked about',
      until: 'last day of the timeline; by default five years on',
      rule: 'only rules and measures whose identifier holds this text',
      brief: 'only the answer, what stopped a measure, its dates and the way out; no conditions',
      lang: 'language; by default as LC_ALL, LC_MESSAGES or LANG say',
      format: 'form of the output',
      out: 'file to write',
      help: 'show help',
      version: 'show the version',
      helpCommand: 'show the help of a command',
    },
    titles: {},
    examples: 'Examples:',
    exits:
      'Exit codes: 0 done, 1 findings, 2 wrong usage or invalid input, 3 internal error, 4 undetermined for want of facts',
  },
}
