import type { Path } from '@plumbline/pack'
import { clauses } from '../say/clauses.js'
import type { Found, Operate, Site } from './site.js'

const keys: ReadonlySet<string> = new Set(['from', 'until', 'rolesOn', 'event', 'discovered'])
const isPoint = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:record\.|matter\.|step\.|case\.asOf$)/.test(value)

const what = { zh: '起算点', en: 'the day counted from' }

const pointsIn = ({ nodes, file }: Site): readonly { readonly path: Path; readonly point: string }[] =>
  file.kind === 'rule' || file.kind === 'nature'
    ? nodes.flatMap(({ path, key, value }) =>
        keys.has(key) && isPoint(value) && path[0] !== 'continues' ? [{ path, point: value }] : [],
      )
    : []

/** The next start point that the same file uses, in place of the one that a term, a step, a remedy or an end runs from. */
export const swapStartPoints: Operate = (site) => {
  const found = pointsIn(site)
  const all = [...new Set(found.map(({ point }) => point))]
  return found.flatMap(({ path, point }): readonly Found[] => {
    const other = all[(all.indexOf(point) + 1) % all.length]
    if (other === undefined || other === point) return []
    const said = (one: string) => site.phrases.start(one, site.readIn(path))
    return [
      { operator: 'start', edits: [{ at: path, to: other }], says: clauses.became(what, said(point), said(other)) },
    ]
  })
}

/** The version is chosen by the day asked about, and not by the day of the act. */
export const dropGoverningDay: Operate = ({ file, phrases, readIn }) => {
  if (file.kind !== 'rule' || file.value.governedBy === undefined) return []
  const { governedBy } = file.value
  const title = phrases.fact(governedBy, readIn([]))
  return [
    {
      operator: 'governed-by',
      edits: [{ at: ['governedBy'] }],
      says: {
        zh: `适用哪一版本不再看“${title.zh}”，而看所问之日`,
        en: `the version were chosen by the day asked about, and not by “${title.en}”`,
      },
    },
  ]
}
