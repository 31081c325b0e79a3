import type { Text } from '@plumbline/schema'

const types: Readonly<Record<string, Text>> = {
  string: { zh: '文本', en: 'text' },
  number: { zh: '数', en: 'a number' },
  int: { zh: '整数', en: 'an integer' },
  boolean: { zh: '布尔值', en: '`true` or `false`' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '映射', en: 'a mapping' },
  record: { zh: '映射', en: 'a mapping' },
  null: { zh: '空值', en: 'nothing' },
}

export const typeWords = (type: string): Text => types[type] ?? { zh: type, en: type }

/** How a text that must fit a pattern is written. The sample comes from the pattern, so that no form is forgotten. */
const forms: readonly { readonly sample: string; readonly form: Text }[] = [
  {
    sample: 'sha256:',
    form: { zh: '摘要（`sha256:` 加 64 位十六进制数）', en: 'a digest: `sha256:` and 64 hexadecimal digits' },
  },
  { sample: '[0-9a-f]{64}', form: { zh: '64 位十六进制数', en: '64 hexadecimal digits' } },
  {
    sample: '\\/art-',
    form: {
      zh: '条款地址（如 `some-law/art-5/para-1/item-2`）',
      en: 'a locator such as `some-law/art-5/para-1/item-2`',
    },
  },
  { sample: '^art-', form: { zh: '条款号（如 `art-5/para-1/item-2`）', en: 'a place such as `art-5/para-1/item-2`' } },
  {
    sample: '|step\\.',
    form: {
      zh: '起算点（如 `record.event.served`、`step.service`）',
      en: 'a start point such as `record.event.served` or `step.service`',
    },
  },
  {
    sample: '|effect)',
    form: {
      zh: '事实路径（如 `record.event.served`、`matter.kind`）',
      en: 'the path of a fact such as `record.event.served` or `matter.kind`',
    },
  },
  {
    sample: '^P(',
    form: {
      zh: '期间（如 `P3Y`、`P6M`、`P60D`、`P5WD`、`P1M@15`）',
      en: 'a period such as `P3Y`, `P6M`, `P60D`, `P5WD` or `P1M@15`',
    },
  },
  { sample: '^\\d{6}$', form: { zh: '六位区划代码（加引号）', en: 'a six-digit division code, in quotes' } },
  { sample: '\\d+\\.\\d+\\.\\d+', form: { zh: '版本号（如 `1.2.0`）', en: 'a version such as `1.2.0`' } },
  {
    sample: '(?:event\\.)?',
    form: { zh: '日期事实或事件的名称（如 `event.act`）', en: 'the name of a day or an event such as `event.act`' },
  },
  {
    sample: '[A-Za-z0-9-]*',
    form: {
      zh: '名称（小写字母开头，含字母、数字和连字符）',
      en: 'a name: letters, digits and hyphens, starting in lower case',
    },
  },
  {
    sample: '[a-z0-9]+',
    form: { zh: '标识（小写词，以 `.` 或 `-` 相连）', en: 'an id: lower-case words joined by `.` or `-`' },
  },
]

export const formOf = (pattern: string): Text =>
  forms.find(({ sample }) => pattern.includes(sample))?.form ?? {
    zh: '这里要求的写法',
    en: 'of the form asked for here',
  }
