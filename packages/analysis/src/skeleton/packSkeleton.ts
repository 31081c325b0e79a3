import type { Day, Digest, Text } from '@plumbline/schema'
import { scalar, textOf } from './yamlText.js'

/** What the author says of a new pack, and what it rests on. */
export interface PackWish {
  readonly id: string
  readonly title: Text
  /** `CN`, or a six-digit division code. */
  readonly jurisdiction: string
  readonly verifiedUntil: Day
  readonly limitedBy: { readonly pack: string; readonly version: string; readonly digest: Digest } | null
  readonly extends: { readonly pack: string; readonly version: string } | null
  /** Of its `package.json`. */
  readonly packageName: string
}

const version = '0.1.0'

const manifest = ({ id, title, jurisdiction, verifiedUntil, limitedBy, extends: base }: PackWish): string =>
  `${[
    `id: ${id}`,
    `version: ${version}`,
    'language: 1',
    `title: ${textOf(title)}`,
    `jurisdiction: ${/^\d+$/.test(jurisdiction) ? `'${jurisdiction}'` : scalar(jurisdiction)}`,
    '# 最近一次核对所引法律文本仍然有效之日。',
    '# The day on which the texts were last checked to be in force.',
    `verifiedUntil: ${verifiedUntil}`,
    ...(base === null ? [] : [`extends: { pack: ${base.pack}, version: ${base.version} }`]),
    ...(limitedBy === null
      ? []
      : [
          '# 法定边界以摘要锁定：边界改变的，先看改了什么，再换摘要（plumbline digest）。',
          '# The limits are pinned by digest: when they change, look at what changed, then pin anew (plumbline digest).',
          `limitedBy: { pack: ${limitedBy.pack}, version: ${limitedBy.version}, digest: '${limitedBy.digest}' }`,
        ]),
  ].join('\n')}\n`

const packageJson = ({ packageName, title }: PackWish): string =>
  `${JSON.stringify(
    {
      name: packageName,
      version,
      description: title.en,
      type: 'module',
      files: [
        'pack.yaml',
        'law',
        'catalogue',
        'facts',
        'parameters',
        'rules',
        'scenarios',
        'program.json',
        'CHANGELOG.md',
      ],
    },
    null,
    2,
  )}\n`

const readme = ({ id, packageName, title }: PackWish): string =>
  `# ${title.zh} · ${title.en}

\`${packageName}\`

| 文件夹 / folder | 内容 / what stands there |
|---|---|
| \`law/\` | 规范性文件及其条款（要旨，不抄原文） / instruments and their provisions: gists, not their text |
| \`catalogue/\` | 措施目录 / the catalogue of measures |
| \`facts/\` | 机关、事项、信用信息记录及其事实 / authorities, matters, kinds of record and their facts |
| \`rules/\` | 规则，一条一个文件夹，一日一个文件，旁边是测试 / rules: a folder each, a file for each day of entry into force, tests beside |
| \`scenarios/\` | 跨规则的完整案件 / whole cases across rules |

\`\`\`sh
plumbline new instrument --pack .     # ${id}
plumbline new rule --pack .
plumbline check . && plumbline test .
\`\`\`
`

const changelog = '# Changelog\n\n## 0.1.0\n\n- 初稿：还没有规则。 / First draft: no rule yet.\n'

/** Files of a new pack by their paths inside it. */
export const packSkeleton = (wish: PackWish): Readonly<Record<string, string>> => ({
  'pack.yaml': manifest(wish),
  'package.json': packageJson(wish),
  'README.md': readme(wish),
  'CHANGELOG.md': changelog,
})
