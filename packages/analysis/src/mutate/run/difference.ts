import { itemNames, type Unasked } from './changes.js'

/** One item of a decision that a mutant changes: which one, and each of its fields that is another. */
export interface Difference {
  readonly what: string
  readonly item: Readonly<Record<string, unknown>>
  readonly fields: readonly { readonly name: string; readonly before: unknown; readonly after: unknown }[]
}

/** What of a change an expectation could ask for. An item that is gone or new has no fields. */
export const differenceOf = ({ what, before, after }: Unasked): Difference => {
  const either = before ?? after ?? {}
  const item = Object.fromEntries(itemNames.flatMap((name) => (either[name] == null ? [] : [[name, either[name]]])))
  const fields =
    before === null || after === null
      ? []
      : [...new Set([...Object.keys(before), ...Object.keys(after)])]
          .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
          .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }))
  return { what, item, fields }
}
