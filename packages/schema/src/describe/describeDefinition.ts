import { languagesOf } from './meaning.js'
import { meanings } from './meanings/index.js'
import { vocabularies } from './meanings/words.js'
import { mapPlaces, type SchemaNode } from './schemaPlaces.js'
import { snippets } from './snippets.js'

type Definitions = Readonly<Record<string, SchemaNode>>

/** What each word of a closed list means, in its order; undefined for a list that nobody has described. */
export const enumMeanings = (words: readonly unknown[]): readonly string[] | undefined => {
  const vocabulary = vocabularies.find(
    (one) => Object.keys(one).length === words.length && words.every((word) => Object.hasOwn(one, String(word))),
  )
  return vocabulary && words.map((word) => vocabulary[String(word)] as string)
}

/** An optional reference is wrapped by the converter; an editor shows the description of a bare one. */
const unwrapped = ({ allOf, ...rest }: SchemaNode): SchemaNode => {
  const only = allOf?.length === 1 ? allOf[0] : undefined
  return only?.$ref === undefined ? { ...rest, ...(allOf && { allOf }) } : { ...rest, $ref: only.$ref }
}

/** The alternatives of a node: its own, or those of a type that it refers to and that is nothing but alternatives. */
const alternativesOf = (node: SchemaNode, definitions: Definitions): readonly SchemaNode[] | undefined => {
  if (node.$ref === undefined) return node.anyOf
  const { description: _, ...target } = unwrapped(definitions[node.$ref.replace('#/definitions/', '')] ?? {})
  return Object.keys(target).length === 1 ? alternativesOf(target, definitions) : undefined
}

/**
 * An editor shows what the alternative that a value matches means, so those that are types of their own say what the field means.
 * Those that are not say nothing: yaml-language-server takes alternatives that look the same for one, and shows them all.
 */
const withAlternatives = (node: SchemaNode, meaning: string, definitions: Definitions): SchemaNode => {
  const alternatives = alternativesOf(node, definitions)
  if (alternatives === undefined) return { ...node, description: meaning }
  const { $ref: _, ...rest } = node
  const anyOf = alternatives.map((one) => (one.$ref === undefined ? one : { ...one, description: meaning }))
  return { ...rest, description: meaning, anyOf }
}

/** What an editor calls a block that it offers whole: the meaning up to its colon. */
const titleOf = (meaning: string, { properties, title }: SchemaNode): { readonly title?: string } => {
  if (properties === undefined) return {}
  const { zh, en } = languagesOf(meaning)
  const name = `${zh.replace(/：.*$/, '')} / ${en.replace(/:.*$/, '')}`
  return { title: typeof title === 'string' ? `${name} (${title})` : name }
}

/**
 * A definition with the meaning of every place that has one, of each word of its closed lists, and with its snippets.
 *
 * @param definitions all definitions of the schema, as converted
 */
export const describeDefinition = (name: string, definition: SchemaNode, definitions: Definitions): SchemaNode =>
  mapPlaces(name, definition, (node, path) => {
    const plain = unwrapped(node)
    const meaning = path === undefined ? undefined : meanings[path]
    const ofWords = plain.enum && enumMeanings(plain.enum)
    const offered = path === undefined ? undefined : snippets[path]
    const described =
      meaning === undefined
        ? plain
        : path === name // a type keeps what each of its alternatives means
          ? { ...plain, description: meaning, ...titleOf(meaning, plain) }
          : withAlternatives(plain, meaning, definitions)
    return {
      ...described,
      ...(ofWords && { enumDescriptions: ofWords }),
      ...(offered && { defaultSnippets: offered }),
    }
  })
