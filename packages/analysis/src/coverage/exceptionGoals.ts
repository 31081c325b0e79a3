import { conditionSources, type Pack } from '@plumbline/pack'
import type { Program, Text, Truth } from '@plumbline/schema'
import { ownerOf } from './conditionGoals.js'
import type { Goal } from './goal.js'
import { nodeContexts } from './nodeContexts.js'
import { reachable } from './reachable.js'
import type { Seen } from './seen.js'

/** `open`: not known, whoever has to show it and whether or not that is still possible. */
const wants = {
  raised: { truth: 'true', statuses: ['raised'], says: { zh: '成立', en: 'raised' } },
  'not-raised': { truth: 'false', statuses: ['not-raised'], says: { zh: '不成立', en: 'not raised' } },
  open: { truth: 'unknown', statuses: ['open', 'lapsed', 'unsettled'], says: { zh: '是否成立不明', en: 'open' } },
} as const satisfies Record<string, { truth: Truth; statuses: readonly string[]; says: Text }>

const fixed: Text = { zh: '所读事实使其不可能如此', en: 'what it reads cannot make it so' }

/** Each exception that the counted packs write, seen raised, not raised and open. */
export const exceptionGoals = (
  program: Program,
  packs: readonly Pack[],
  counted: ReadonlySet<string>,
  seen: Seen,
): readonly Goal[] => {
  const placed = nodeContexts(program)
  const written = new Map<string, { ids: string[]; exception: string }>()
  const sources = conditionSources(packs)
  for (const [id, { file, path, pack }] of sources) {
    const [list, at, key] = path
    const exception = /#unless\/([^/]+)$/.exec(id)?.[1]
    if (!counted.has(pack) || list !== 'unless' || key !== 'when' || exception === undefined) continue
    const place = `${file.file} ${at}`
    const known = written.get(place)
    if (known) known.ids.push(id)
    else written.set(place, { ids: [id], exception })
  }
  return [...written.values()].flatMap(({ ids, exception }) => {
    const source = sources.get(ids[0] as string) as NonNullable<ReturnType<typeof sources.get>>
    const title = (source.file.value as { unless: readonly { title: Text }[] }).unless[Number(source.path[1])]?.title
    const { of, name } = ownerOf(source)
    const origin = source.file.origin(source.path.slice(0, 2))
    const { line } = origin
    const copies = ids.flatMap((id) => placed.get(id) ?? [])
    const can = new Set(copies.flatMap(({ node, context }) => [...reachable(context, node).truths]))
    const found = new Set(ids.flatMap((id) => seen.exceptions[id] ?? []))
    return (Object.keys(wants) as (keyof typeof wants)[]).map((want): Goal => {
      const { statuses, says, truth } = wants[want]
      const shown = statuses.some((status) => found.has(status))
      return {
        kind: 'exception',
        of,
        name,
        file: source.file.file,
        line,
        lastLine: line,
        want: `${exception}: ${want}`,
        seen: shown,
        excluded: shown || can.has(truth) ? null : fixed,
        missing: {
          zh: `没有测试句使例外“${title?.zh ?? exception}”${says.zh}`,
          en: `no sentence shows the exception “${title?.en ?? exception}” ${says.en}`,
        },
        law: origin.law,
      }
    })
  })
}
