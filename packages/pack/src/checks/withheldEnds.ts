import type { AsideReason } from '@plumbline/schema'
import { withTraits } from '../compile/traits.js'
import type { Diagnostic } from '../diagnostic.js'
import { filesOf } from '../pack.js'
import { complain } from './complain.js'
import type { World } from './world.js'

/** What keeps a record from founding a burden, while what was published, entered or imposed on it goes on all the same. */
const withholding: readonly AsideReason[] = ['disputed', 'not-served', 'stayed']

/** The reasons of a kind of record for which what ends a burden must not fall: it says `evenIfSetAside` of each. */
export const withholdingOf = (setAside: readonly { readonly reason: AsideReason }[]): readonly AsideReason[] =>
  withholding.filter((reason) => setAside.some((one) => one.reason === reason))

/** What ends a burden does not fall because the record behind the burden was not served, is stayed or is disputed. */
export const checkWithheldEnds = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'rule').flatMap((file) => {
    const { evenIfSetAside, for: name, then } = file.value
    const at = then.findIndex(({ act }) => act === 'remove')
    const kind = world.records.get(name)
    if (at === -1 || kind === undefined) return []
    const { setAside } = withTraits(kind, (trait) => world.traits.get(trait))
    const withheld = withholdingOf(setAside).filter((reason) => !evenIfSetAside.includes(reason))
    if (withheld.length === 0) return []
    const listed = withheld.map((reason) => `\`${reason}\``).join(', ')
    const { measure } = then[at] as (typeof then)[number]
    return [
      complain(
        file,
        ['then', at, 'act'],
        'PL1255',
        `记录为 ${listed} 的，\`${measure}\` 落空，而负担继续`,
        `where the record is ${listed}, \`${measure}\` falls and the burden goes on`,
        {
          zh: `在 \`evenIfSetAside\` 中加上 ${listed}；法条确以此为前提的，写明理由放行`,
          en: `add ${listed} to \`evenIfSetAside\`; where the provision does ask for it, let it pass with a reason`,
        },
      ),
    ]
  })
