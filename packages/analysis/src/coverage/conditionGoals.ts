import type { Phrases } from '@plumbline/explain'
import { type ConditionSource, conditionSources, type Pack, pathKey } from '@plumbline/pack'
import type { CompareNode, Program, Text, Truth } from '@plumbline/schema'
import { type Goal, versionName } from './goal.js'
import { nodeContexts, type Placed } from './nodeContexts.js'
import { reachable } from './reachable.js'
import type { Seen } from './seen.js'

const truths: readonly Truth[] = ['true', 'false', 'unknown']
const opposite: { readonly [T in Truth]: Truth } = { true: 'false', false: 'true', unknown: 'unknown' }

/** One comparison as written, with every compiled copy of it. */
interface Written {
  readonly source: ConditionSource
  readonly ids: readonly string[]
}

const writtenIn = (packs: readonly Pack[], counted: ReadonlySet<string>): readonly Written[] => {
  const found = new Map<string, { source: ConditionSource; ids: string[] }>()
  for (const [id, source] of conditionSources(packs)) {
    if (!counted.has(source.pack)) continue
    const key = `${source.file.file} ${pathKey(source.path)}`
    const known = found.get(key)
    if (known) known.ids.push(id)
    else found.set(key, { source, ids: [id] })
  }
  return [...found.values()]
}

/** What the condition belongs to, by the file in which it stands. */
export const ownerOf = ({ file, path }: ConditionSource): { readonly of: string; readonly name: Text } => {
  const { kind, value } = file
  if (kind === 'rule') {
    const { id, title, effective } = value as { id: string; title: Text; effective: { from: string } }
    return { of: `${id}@${effective.from}`, name: versionName(title, effective.from) }
  }
  if (kind === 'limit') {
    const { id, title } = value as { id: string; title: Text }
    return { of: id, name: title }
  }
  if (kind === 'nature') {
    const { nature, title } = value as { nature: string; title: Text }
    return { of: `nature:${nature}`, name: title }
  }
  const [list, name] = path as readonly [string, string]
  const inside = (value as unknown as Readonly<Record<string, Readonly<Record<string, { title: Text }>>>>)[list]?.[name]
  return { of: `${list}/${name}`, name: inside?.title ?? { zh: name, en: name } }
}

const words: { readonly [T in Truth]: Text } = {
  true: { zh: '成立', en: 'true' },
  false: { zh: '不成立', en: 'false' },
  unknown: { zh: '不明', en: 'unknown' },
}

const declared: Text = { zh: '其声明使之不可能', en: 'its declaration rules it out' }
const nowhere: Text = {
  zh: '此规则包中没有规则或者信用信息用到它',
  en: 'no rule and no kind of record of this program has it',
}

/** The comparison as it is written, whatever stands around it. */
const asWritten = (node: CompareNode, { negated }: ConditionSource): CompareNode =>
  negated ? { ...node, negated: !node.negated } : node

const goalsOf = (
  { source, ids }: Written,
  placed: ReadonlyMap<string, Placed>,
  seen: Seen,
  phrases: Phrases,
): readonly Goal[] => {
  const copies = ids.flatMap((id) => placed.get(id) ?? [])
  const written = (truth: Truth): Truth => (source.negated ? opposite[truth] : truth)
  const can = copies.map(({ node, context }) => reachable(context, node))
  const [first] = copies
  const found = new Set(ids.flatMap((id) => seen.truths[id] ?? []).map((truth) => written(truth as Truth)))
  const origin = source.file.origin(source.path)
  const last = source.file.text
    .slice(...origin.span)
    .trimEnd()
    .split('\n').length
  const { of, name } = ownerOf(source)
  const said =
    first === undefined
      ? { zh: '', en: '' }
      : phrases.condition(asWritten(first.node as CompareNode, source), {
          for: first.context.record ?? 'matter',
          matters: first.context.matters,
        })
  return truths.map((want) => {
    const reached = can.some(({ truths: some }) => [...some].some((truth) => written(truth) === want))
    return {
      kind: 'condition',
      of,
      name,
      file: source.file.file,
      line: origin.line,
      lastLine: origin.line + last - 1,
      want,
      seen: found.has(want),
      excluded: reached || found.has(want) ? null : copies.length === 0 ? nowhere : (can[0]?.why ?? declared),
      missing: {
        zh: `没有测试句使此条件${words[want].zh}：${said.zh}`,
        en: `no sentence shows this condition ${words[want].en}: ${said.en}`,
      },
      law: origin.law,
    }
  })
}

/** Each comparison that the counted packs write, seen true, false and unknown. */
export const conditionGoals = (
  program: Program,
  packs: readonly Pack[],
  counted: ReadonlySet<string>,
  seen: Seen,
  phrases: Phrases,
): readonly Goal[] => {
  const placed = nodeContexts(program)
  return writtenIn(packs, counted)
    .filter(({ source }) => {
      const value = source.path.reduce<unknown>(
        (inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key],
        source.file.value,
      )
      return typeof value === 'object' && value !== null && 'fact' in value
    })
    .flatMap((one) => goalsOf(one, placed, seen, phrases))
}
