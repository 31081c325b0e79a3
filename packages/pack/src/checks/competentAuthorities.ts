import type { Diagnostic } from '../diagnostic.js'
import { filesOf } from '../pack.js'
import { complain } from './complain.js'
import type { World } from './world.js'

/** Who decides where only the body that made the record may is of a kind that may make such a record. */
export const checkCompetentAuthorities = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'rule').flatMap((file) => {
    const { for: name, authority } = file.value
    const makers = world.records.get(name)?.by ?? []
    const isDeclared = [...makers, ...authority.kinds].every((kind) => world.authorities.has(kind))
    const isPossible = makers.length === 0 || authority.kinds.some((kind) => makers.includes(kind))
    if (!authority.madeTheRecord || isPossible || !isDeclared) return []
    const listed = (kinds: readonly string[]): string => kinds.map((kind) => `\`${kind}\``).join(', ')
    return [
      complain(
        file,
        ['authority', 'kinds'],
        'PL1308',
        `没有机关可以办理：\`${name}\` 只由 ${listed(makers)} 作出，此处却要求作出者为 ${listed(authority.kinds)}`,
        `no authority can act: \`${name}\` is made by ${listed(makers)} alone, and its maker would have to be ${listed(authority.kinds)}`,
        {
          zh: '核对机关类别，或删去 `madeTheRecord`',
          en: 'check the kinds of authority, or leave out `madeTheRecord`',
        },
      ),
    ]
  })
