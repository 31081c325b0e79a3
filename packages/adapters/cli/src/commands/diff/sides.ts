import {
  type OpenedSide,
  openSide,
  ProgramFileError,
  pathOfSide,
  SideError,
  type SideErrorCode,
} from '@plumbline/files'
import type { Text } from '@plumbline/sdk'
import { unreadable } from '../../load.js'
import { UserError } from '../../userError.js'

const messages: { readonly [C in SideErrorCode]: (asked: string) => Text } = {
  'no-git': () => ({ zh: '没有找到 git', en: 'git was not found' }),
  'no-repository': (asked) => ({ zh: `\`${asked}\` 不在 git 仓库中`, en: `\`${asked}\` lies in no git repository` }),
  'no-revision': (asked) => ({ zh: `没有版本 \`${asked}\``, en: `there is no revision \`${asked}\`` }),
  'no-path': (asked) => ({
    zh: `该版本中没有文件夹 \`${asked}\``,
    en: `there is no folder \`${asked}\` in that revision`,
  }),
  'bad-spec': (asked) => ({ zh: `看不懂 \`${asked}\``, en: `\`${asked}\` cannot be read as a side` }),
  'no-npm': () => ({ zh: '没有找到 npm', en: 'npm was not found' }),
  'no-package': (asked) => ({
    zh: `取不到已发布的 \`${asked}\``,
    en: `the published version \`${asked}\` cannot be had`,
  }),
  'bad-archive': (asked) => ({ zh: `\`${asked}\` 不是 npm 的压缩包`, en: `\`${asked}\` is no archive made by npm` }),
  'no-pack': (asked) => ({
    zh: `\`${asked}\` 中没有规则包（pack.yaml）`,
    en: `there is no pack in \`${asked}\` (no pack.yaml)`,
  }),
}

const help: Text = {
  zh: '请给出规则包文件夹、program.json、`git:<版本>[:<路径>]`、`npm:<名称>@<版本>` 或者 .tgz 文件',
  en: 'give the folder of a pack, a program.json, `git:<revision>[:<path>]`, `npm:<name>@<version>` or a .tgz file',
}

const opened = async (spec: string, other: string): Promise<OpenedSide> => {
  try {
    return await openSide(spec, process.cwd(), pathOfSide(other))
  } catch (error) {
    if (error instanceof SideError)
      throw new UserError(
        'not-a-side',
        messages[error.code](error.asked),
        error.detail === '' ? [] : error.detail.split('\n').slice(0, 5),
        help,
      )
    if (error instanceof ProgramFileError)
      throw new UserError(
        'not-a-program',
        { zh: `\`${spec}\` 不是编译后的规则包`, en: `\`${spec}\` is not a compiled program` },
        error.problems.slice(0, 20),
        help,
      )
    throw unreadable(spec, error)
  }
}

/** Both sides of a comparison. @throws {UserError} */
export const openSides = async (before: string, after: string): Promise<readonly [OpenedSide, OpenedSide]> => {
  const left = await opened(before, after)
  return [left, await opened(after, before)]
}
