import { filesOf, type Pack } from '@plumbline/pack'
import type { LimitFile, Text } from '@plumbline/schema'
import type { Goal } from './goal.js'
import type { Seen } from './seen.js'

const words: { readonly [D in LimitFile['otherwise']['do'] | 'pass']: Text } = {
  pass: { zh: '放行一项效果', en: 'let an effect pass' },
  block: { zh: '阻却一项效果', en: 'block an effect' },
  cap: { zh: '缩减一项效果', en: 'cap an effect' },
  await: { zh: '使一项效果等待', en: 'make an effect wait' },
  defer: { zh: '使一项效果中止', en: 'defer an effect' },
}

/** Each limit, seen to do what it does and to let pass. */
export const limitGoals = (packs: readonly Pack[], seen: Seen): readonly Goal[] =>
  packs.flatMap((pack) =>
    filesOf(pack, 'limit').flatMap(({ file, value, origin }) => {
      const { line } = origin(['id'])
      return ([value.otherwise.do, 'pass'] as const).map((want): Goal => {
        return {
          kind: 'limit',
          of: value.id,
          name: value.title,
          file,
          line,
          lastLine: line,
          want,
          seen: seen.limits[value.id]?.includes(want) ?? false,
          excluded: null,
          missing: {
            zh: `没有测试句显示此边界${words[want].zh}`,
            en: `no sentence shows the limit ${words[want].en}`,
          },
          law: value.basis.map(({ law }) => law),
        }
      })
    }),
  )
