import type { Path } from '@plumbline/pack'

/** One change of a value inside a file; without `to` what stands there is taken away. */
export interface Edit {
  readonly at: Path
  readonly to?: unknown
}

/** What stands at a path; `undefined` where it leads nowhere. */
export const valueAt = (value: unknown, at: Path): unknown =>
  at.reduce<unknown>((inside, key) => (inside as Readonly<Record<string | number, unknown>> | undefined)?.[key], value)

const editList = (list: readonly unknown[], { at: [index, ...below], ...rest }: Edit): readonly unknown[] => {
  if (below.length > 0) return list.map((one, here) => (here === index ? edited(one, { ...rest, at: below }) : one))
  return 'to' in rest
    ? list.map((one, here) => (here === index ? rest.to : one))
    : list.filter((_, here) => here !== index)
}

/** The value with the change made; the rest is shared. */
export const edited = <Value>(value: Value, edit: Edit): Value => {
  const {
    at: [key, ...below],
    ...rest
  } = edit
  if (key === undefined) return rest.to as Value
  if (Array.isArray(value)) return editList(value, edit) as Value
  const mapping = value as Readonly<Record<string, unknown>>
  if (below.length > 0) return { ...mapping, [key]: edited(mapping[key], { ...rest, at: below }) } as Value
  if ('to' in rest) return { ...mapping, [key]: rest.to } as Value
  return Object.fromEntries(Object.entries(mapping).filter(([one]) => one !== key)) as Value
}
