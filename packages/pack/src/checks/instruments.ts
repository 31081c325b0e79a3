import type { Level } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import { filesOf } from '../pack.js'
import { complain } from './complain.js'
import type { World } from './world.js'

const local: readonly Level[] = ['local-regulation', 'local-government-rule']
const national: readonly Level[] = ['law', 'administrative-regulation', 'departmental-rule', 'central-policy-document']

/** Whether a place neither lies in the other nor holds it. A national pack may have law of any place. */
const isElsewhere = (region: string, jurisdiction: string): boolean => {
  const places = [region, jurisdiction].map((code) => code.replace(/(?:00)+$/, ''))
  const [one = '', other = ''] = places
  return jurisdiction !== 'CN' && !one.startsWith(other) && !other.startsWith(one)
}

/** What is made for a place holds there alone, so an instrument of a local level names its region, and a national one has none. */
export const checkInstruments = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'instrument').flatMap((file) => {
    const { id, level, region } = file.value
    if (region === undefined && local.includes(level))
      return [
        complain(
          file,
          ['level'],
          'PL1245',
          `\`${id}\`（${level}）没有 \`region\``,
          `\`${id}\` (${level}) has no \`region\``,
          {
            zh: '写明六位行政区划代码，如 `region: "310000"`',
            en: "state the six-digit division code, as `region: '310000'`",
          },
        ),
      ]
    if (region !== undefined && local.includes(level) && isElsewhere(region, world.pack.manifest.jurisdiction))
      return [
        complain(
          file,
          ['region'],
          'PL1245',
          `\`${id}\` 施行于 \`${region}\`，不在本包的地域之内`,
          `\`${id}\` holds in \`${region}\`, which is not where this pack applies`,
          {
            zh: '核对 `region` 和 `pack.yaml` 的 `jurisdiction`',
            en: 'compare `region` with `jurisdiction` in `pack.yaml`',
          },
        ),
      ]
    if (region === undefined || !national.includes(level)) return []
    return [
      complain(file, ['region'], 'PL1245', `\`${id}\`（${level}）施行于全国`, `\`${id}\` (${level}) holds everywhere`, {
        zh: '删去 `region`',
        en: 'remove `region`',
      }),
    ]
  })
