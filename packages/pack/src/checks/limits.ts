import type { Diagnostic } from '../diagnostic.js'
import { filesOf, type PackFile } from '../pack.js'
import { complain } from './complain.js'
import type { World } from './world.js'

/** A limit that caps to a period says which, and no other does. */
export const checkLimits = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'limit').flatMap((file) => capComplaints(file))

const capComplaints = (file: PackFile<'limit'>): readonly Diagnostic[] => {
  const { id, otherwise } = file.value
  if (otherwise.do !== 'cap') return []
  const { to, period } = otherwise
  if (to === 'period' && period === undefined)
    return [
      complain(file, ['otherwise', 'to'], 'PL1230', `\`${id}\` 没有写明期间`, `\`${id}\` does not say which period`, {
        zh: '写作 `{ do: cap, to: period, period: P3Y }`',
        en: 'write `{ do: cap, to: period, period: P3Y }`',
      }),
    ]
  if (to === 'period' || period === undefined) return []
  return [
    complain(
      file,
      ['otherwise', 'period'],
      'PL1230',
      `\`${id}\` 限缩至 \`${to}\`，不用期间`,
      `\`${id}\` caps to \`${to}\` and needs no period`,
      { zh: '删去，或写作 `to: period`', en: 'remove it, or write `to: period`' },
    ),
  ]
}
