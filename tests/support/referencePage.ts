import { authoredSchemas, jsonSchemaOf } from '@plumbline/schema'
import { enumMeanings } from '../../packages/schema/src/describe/describeDefinition.js'
import { languagesOf } from '../../packages/schema/src/describe/meaning.js'
import { type SchemaNode, schemaPlaces } from '../../packages/schema/src/describe/schemaPlaces.js'

const prose = `# 语言的全部词语 / Every word of the language

规则包中每种文件的每个字段：含义、写法和例子。编辑器在光标处显示同样的话（见[编辑器](editor.md)）。带 \`*\` 的必须填写；“清单”可以写一个或者多个值。
本页由 \`npx vitest run tests/authoring -u\` 依语言自身生成，同一测试保证它不过时。

Every field of every kind of file in a pack: what it means, how it is written, an example. An editor shows the same words where the
cursor is ([editors](editor.md)). What has a \`*\` must be there. This page is written by \`npx vitest run tests/authoring -u\` from the
language itself; the same test tells when it is stale.
`

type Definitions = Readonly<Record<string, SchemaNode>>
interface Whole {
  readonly root: string
  readonly definitions: Definitions
}

const wholes: readonly Whole[] = Object.values(authoredSchemas).map((schema) => {
  const { $ref, definitions } = jsonSchemaOf(schema) as { $ref: string; definitions: Definitions }
  return { root: $ref.replace('#/definitions/', ''), definitions }
})
const definitions: Definitions = Object.assign({}, ...wholes.map((whole) => whole.definitions))
/** A file that can have one of several forms is described by each of them. */
const roots = wholes.flatMap(({ root }) => {
  const { anyOf = [] } = definitions[root] ?? {}
  const forms = anyOf.flatMap(({ $ref }) => ($ref === undefined ? [] : [$ref.replace('#/definitions/', '')]))
  return forms.length > 0 ? forms : [root]
})
const wholeNames = wholes.map(({ root }) => root)

const cell = (text: string): string => text.replaceAll('|', '\\|')
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const code = (word: unknown): string => `\`${typeof word === 'string' ? word : JSON.stringify(word)}\``
const anchorOf = (name: string): string => name.toLowerCase().replaceAll('.', '')

const targetOf = ({ $ref = '' }: SchemaNode): SchemaNode => definitions[$ref.replace('#/definitions/', '')] ?? {}

/** What a value can be in the end: alternatives of alternatives are taken apart. */
const leavesOf = (node: SchemaNode): readonly SchemaNode[] => {
  const { anyOf, $ref } = node
  if (anyOf !== undefined) return anyOf.flatMap(leavesOf)
  const target = targetOf(node)
  return $ref !== undefined && (target.anyOf !== undefined || target.$ref !== undefined) ? leavesOf(target) : [node]
}

const unionOf = (node: SchemaNode): string =>
  leavesOf(node)
    .map(({ $ref, type, items }) => $ref ?? JSON.stringify([type, items]))
    .join()

/** Types that are nothing but alternatives, by their alternatives: a field with the same ones is of that type. */
const unions: ReadonlyMap<string, string> = new Map(
  ['Condition', 'Locators', 'Operand', 'PeriodOrParameter', 'AmountOrParameter', 'Value', 'Cell'].map((name) => [
    unionOf({ $ref: `#/definitions/${name}` }),
    name,
  ]),
)

const plainTypes: Readonly<Record<string, string>> = {
  string: '文字 text',
  boolean: '是否 true/false',
  integer: '整数 integer',
  null: '`null`',
}

/** How a value of the node is written, with links to the types it is made of. */
const shapeOf = (node: SchemaNode): string => {
  if (node.$ref !== undefined) {
    const name = node.$ref.replace('#/definitions/', '')
    return `[${name}](#${anchorOf(name)})`
  }
  if (node.const !== undefined) return code(node.const)
  if (node.enum !== undefined) return node.enum.map(code).join(' ')
  const union = node.anyOf && unions.get(unionOf(node))
  if (union !== undefined) return shapeOf({ $ref: `#/definitions/${union}` })
  const alternatives = node.anyOf ?? node.oneOf
  if (alternatives !== undefined) return [...new Set(alternatives.map(shapeOf))].join(' · ')
  if (node.items !== undefined) return `清单 list: ${shapeOf(node.items)}`
  if (node.properties !== undefined) return `{ ${Object.keys(node.properties).join(', ')} }`
  if (typeof node.additionalProperties === 'object')
    return `按名称 by name: ${shapeOf(node.additionalProperties)}`.replace(/: $/, '')
  const types = [node.type ?? []].flat() as string[]
  return types.map((type) => plainTypes[type] ?? type).join(' · ')
}

const requiredIn = (node: SchemaNode | undefined): readonly string[] => (node?.required ?? []) as readonly string[]

/** Names of the fields that must be there, by the path of what they are fields of. */
const requiredPaths = (name: string): ReadonlySet<string> => {
  const found = new Set<string>()
  const note = (node: SchemaNode, path: string): void => {
    for (const field of requiredIn(node)) found.add(`${path}.${field}`)
    if (node.items) note(node.items, path)
    if (typeof node.additionalProperties === 'object') note(node.additionalProperties, path)
    for (const branch of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) if (!branch.$ref) note(branch, path)
  }
  for (const { path, node } of schemaPlaces(name, definitions[name] as SchemaNode)) note(node, path)
  return found
}

const fieldRows = (name: string): readonly (readonly string[])[] => {
  const required = requiredPaths(name)
  // A field that tells an alternative from the others has the place of the alternative itself.
  const places = new Map(schemaPlaces(name, definitions[name] as SchemaNode).map((place) => [place.path, place.node]))
  return [...places]
    .filter(([path]) => path !== name)
    .sort(([left], [right]) => order(name, left) - order(name, right))
    .map(([path, node]) => {
      const { zh, en } = languagesOf(node.description as string)
      const mark = required.has(path) ? ' *' : ''
      return [`\`${path.slice(name.length + 1)}\`${mark}`, zh, en, shapeOf(node)]
    })
}

/** The order in which fields are declared, a field before what is in it. */
const order = (name: string, path: string): number => declared(name).indexOf(path)

const orders = new Map<string, readonly string[]>()
const declared = (name: string): readonly string[] => {
  const known = orders.get(name)
  if (known !== undefined) return known
  const paths = schemaPlaces(name, definitions[name] as SchemaNode).map(({ path }) => path)
  const isIn = (inner: string, outer: string): boolean => inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}=`)
  // Places come from the inside out: each is put before the first one that is inside it.
  const sorted: string[] = []
  for (const path of paths) {
    if (sorted.includes(path)) continue
    const first = sorted.findIndex((other) => isIn(other, path))
    if (first < 0) sorted.push(path)
    else sorted.splice(first, 0, path)
  }
  orders.set(name, sorted)
  return sorted
}

const head = ['字段 field', '中文', 'English', '写法 shape']

const section = (name: string): string => {
  const definition = definitions[name] as SchemaNode
  const rows = fieldRows(name)
  const { zh, en } = languagesOf(definition.description as string)
  const file = /\(([^)]+)\)$/.exec(String(definition.title ?? ''))?.[1]
  const shape = [...new Set(leavesOf(definition).map(shapeOf))].join(' · ')
  return [
    `### ${name}`,
    ...(file === undefined ? [] : [`\`${file}\``]),
    `${zh}。\n${en.charAt(0).toUpperCase()}${en.slice(1)}.`,
    rows.length > 0 ? table(head, rows) : `写法 shape: ${shape}`,
  ].join('\n\n')
}

const wordLists = (): string => {
  const lists = new Map<string, { readonly words: readonly unknown[]; readonly fields: Set<string> }>()
  for (const [name, definition] of Object.entries(definitions))
    for (const { path, node } of schemaPlaces(name, definition)) {
      const words = node.enum ?? node.items?.enum
      if (words === undefined) continue
      const list = lists.get(words.join()) ?? { words, fields: new Set<string>() }
      list.fields.add(path.split(/[.=]/).at(-1) as string)
      lists.set(words.join(), list)
    }
  return [...lists.values()]
    .map(({ words, fields }) => {
      const rows = (enumMeanings(words) ?? []).map((meaning, index) => {
        const { zh, en } = languagesOf(meaning)
        return [code(words[index]), zh, en]
      })
      return `### ${[...fields].sort().map(code).join(', ')}\n\n${table(['词 word', '中文', 'English'], rows)}`
    })
    .join('\n\n')
}

/** `docs/authoring/reference.md`. */
export const referencePage = (): string => {
  const types = Object.keys(definitions)
    .filter((name) => !roots.includes(name) && !wholeNames.includes(name))
    .filter(
      (name) =>
        !/^(?:Operand|WrittenCell|Cell\.)/.test(name) ||
        definitions[name]?.properties !== undefined ||
        name === 'Operand',
    )
    .sort()
  return [
    prose,
    `## 文件 / Files\n\n${roots.map(section).join('\n\n')}`,
    `## 共用的写法 / Shared types\n\n${types.map(section).join('\n\n')}`,
    `## 固定的词 / Closed lists of words\n\n${wordLists()}\n`,
  ].join('\n')
}
