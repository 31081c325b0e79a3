/** What a word of the language means, in Chinese and then in English: `期限 / the term; e.g. \`P3Y\``. */
export type Meaning = `${string} / ${string}`

/** Meanings by the path of a place in a JSON Schema; see `schemaPlaces`. */
export type Meanings = Readonly<Record<string, Meaning>>

/** The meanings of a shape that several kinds of file share, at one of its places: `under('RuleFile.procedure', stepMeanings)`. */
export const under = (path: string, meanings: Meanings): Meanings =>
  Object.fromEntries(Object.entries(meanings).map(([field, meaning]) => [`${path}.${field}`, meaning]))

/** Takes a meaning apart. Throws a TypeError on a text that is none. */
export const languagesOf = (meaning: string): { readonly zh: string; readonly en: string } => {
  const at = meaning.indexOf(' / ')
  if (at < 0) throw new TypeError(`not in both languages: ${meaning}`)
  return { zh: meaning.slice(0, at), en: meaning.slice(at + 3) }
}
