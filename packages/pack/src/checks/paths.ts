import type { Diagnostic } from '../diagnostic.js'
import type { Path } from '../origin.js'
import { filesOf, type PackFile } from '../pack.js'
import { complain } from './complain.js'
import type { World } from './world.js'

const nameOf = (path: string): string => (path.split('/').at(-1) as string).replace(/(?:\.test)?\.yaml$/, '')

/** Whether the name of a file is its id, or the end of it: `wages-listing-term` for `cn.wages.listing-term`. */
const endsWithName = (id: string, name: string): boolean => {
  const [whole, end] = [id.replaceAll('.', '-'), name.replaceAll('.', '-')]
  return whole === end || whole.endsWith(`-${end}`)
}

/** The names of files agree with what they say. */
export const checkPaths = (world: World): readonly Diagnostic[] => [
  ...filesOf(world.pack, 'instrument').flatMap((file) =>
    file.value.id === nameOf(file.path) ? [] : [mismatch(file, ['id'], file.value.id, `law/${file.value.id}.yaml`)],
  ),
  ...[...filesOf(world.pack, 'parameter'), ...filesOf(world.pack, 'limit')].flatMap((file) =>
    endsWithName(file.value.id, nameOf(file.path))
      ? []
      : [mismatch(file, ['id'], file.value.id, `${file.value.id}.yaml`)],
  ),
  ...filesOf(world.pack, 'nature').flatMap((file) =>
    file.value.nature === nameOf(file.path)
      ? []
      : [mismatch(file, ['nature'], file.value.nature, `natures/${file.value.nature}.yaml`)],
  ),
  ...filesOf(world.pack, 'information').flatMap((file) =>
    endsWithName(file.value.edition, nameOf(file.path))
      ? []
      : [mismatch(file, ['edition'], file.value.edition, `${file.value.edition}.yaml`)],
  ),
  ...filesOf(world.pack, 'rule').flatMap((file) => {
    const { from } = file.value.effective
    return from === nameOf(file.path) ? [] : [mismatch(file, ['effective', 'from'], from, `${from}.yaml`)]
  }),
  ...testsAstray(world),
]

const mismatch = (file: PackFile, path: Path, says: string, wanted: string): Diagnostic =>
  complain(
    file,
    path,
    'PL1202',
    `文件名是 \`${nameOf(file.path)}\`，内容是 \`${says}\``,
    `the file is named \`${nameOf(file.path)}\` and says \`${says}\``,
    { zh: `更正其一；按内容应名为 \`${wanted}\``, en: `mend one of them; by what it says it is \`${wanted}\`` },
  )

/** What a test file tests: of a table of rules there may be one for each row, `<day>.<row>.test.yaml`. */
const besideOf = ({ kind, path }: PackFile): string =>
  path.replace(kind === 'rule-test' ? /(\/[0-9-]+)(?:\.[a-z0-9-]+)?\.test\.yaml$/ : /()\.test\.yaml$/, '$1.yaml')

/** A test stands beside the rule or limit that it tests. */
const testsAstray = (world: World): readonly Diagnostic[] =>
  [...filesOf(world.pack, 'rule-test'), ...filesOf(world.pack, 'limit-test')].flatMap((file) => {
    const key = file.kind === 'rule-test' ? 'rule' : 'limit'
    const beside = besideOf(file)
    const ids = world.pack.files.flatMap(({ path, value }) => (path === beside && 'id' in value ? [value.id] : []))
    const [id] = ids
    if (ids.some((one) => file.value[key] === one)) return []
    if (world.pack.unread.some(({ path }) => path === beside)) return []
    return [
      complain(
        file,
        [key],
        'PL1202',
        `测试与所测的文件 \`${beside}\` 不符`,
        `the test does not go with \`${beside}\` beside it`,
        id === undefined
          ? { zh: '测试放在所测规则或边界旁边', en: 'put a test beside the rule or limit that it tests' }
          : { zh: `写作 \`${key}: ${id}\``, en: `write \`${key}: ${id}\`` },
      ),
    ]
  })
