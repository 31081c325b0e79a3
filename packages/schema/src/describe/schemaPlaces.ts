/** A JSON Schema node as plain JSON, open for reading. */
export interface SchemaNode {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: boolean | SchemaNode
  readonly items?: SchemaNode
  readonly allOf?: readonly SchemaNode[]
  readonly anyOf?: readonly SchemaNode[]
  readonly oneOf?: readonly SchemaNode[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly description?: string
  readonly [keyword: string]: unknown
}

/** Where an author's eye rests: a named type, a field of it, or one of its alternatives. */
export interface SchemaPlace {
  /** `EffectTemplate`, `EffectTemplate.parties.roles`, or `LimitFile.otherwise=cap.to` inside the alternative `do: cap`. */
  readonly path: string
  readonly node: SchemaNode
}

/** What becomes of a node: at a place `path` says which; elsewhere (items, values, alternatives without a word) it is undefined. */
type Visit = (node: SchemaNode, path: string | undefined) => SchemaNode

/** The word that one field of an alternative must be, and that tells it from the others: `cap` of `do: cap`. */
const wordOf = (node: SchemaNode): string | undefined =>
  Object.values(node.properties ?? {})
    .map((property) => property.const)
    .find((word) => typeof word === 'string')

const mapValues = <In, Out>(record: Readonly<Record<string, In>>, map: (value: In, key: string) => Out) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]))

const mapBelow = (node: SchemaNode, path: string, visit: Visit): SchemaNode => {
  const inside = (child: SchemaNode): SchemaNode => visit(mapBelow(child, path, visit), undefined)
  const place = (child: SchemaNode, at: string): SchemaNode => visit(mapBelow(child, at, visit), at)
  const field = (child: SchemaNode, name: string): SchemaNode =>
    typeof child.const === 'string' && path.endsWith(`=${child.const}`)
      ? visit(child, path)
      : place(child, `${path}.${name}`)
  const branch = (child: SchemaNode): SchemaNode => {
    const word = wordOf(child)
    return word === undefined ? inside(child) : place(child, `${path}=${word}`)
  }
  return {
    ...node,
    ...(node.properties && { properties: mapValues(node.properties, field) }),
    ...(typeof node.additionalProperties === 'object' && { additionalProperties: inside(node.additionalProperties) }),
    ...(node.items && { items: inside(node.items) }),
    ...(node.allOf && { allOf: node.allOf.map(inside) }),
    ...(node.anyOf && { anyOf: node.anyOf.map(branch) }),
    ...(node.oneOf && { oneOf: node.oneOf.map(branch) }),
  }
}

/** The definition with every node as `visit` makes it, from the inside out. A reference is not followed: it leads to another definition. */
export const mapPlaces = (name: string, definition: SchemaNode, visit: Visit): SchemaNode =>
  visit(mapBelow(definition, name, visit), name)

/** Every place of one definition. */
export const schemaPlaces = (name: string, definition: SchemaNode): readonly SchemaPlace[] => {
  const places: SchemaPlace[] = []
  mapPlaces(name, definition, (node, path) => {
    if (path !== undefined) places.push({ path, node })
    return node
  })
  return places
}
