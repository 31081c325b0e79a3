import type { FileKind } from '../layout.js'
import type { Pack } from '../pack.js'

/** Kinds of file by which a pack gives effect to a provision. */
const effective: ReadonlySet<FileKind> = new Set(['rule', 'limit', 'nature', 'facts', 'parameter'])

const locator = /^([a-z0-9-]+)\/(art-\d+(?:-\d+)?(?:\/para-\d+)?(?:\/item-\d+)?)$/

const visit = (value: unknown, found: (instrument: string, at: string) => void): void => {
  if (typeof value === 'string') {
    const [, instrument, at] = locator.exec(value) ?? []
    if (instrument !== undefined && at !== undefined) found(instrument, at)
  } else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) visit(item, found)
}

/** Provisions that the packs cite where it counts, by instrument: true where something other than a draft does. */
export const citedProvisions = (packs: readonly Pack[]): ReadonlyMap<string, ReadonlyMap<string, boolean>> => {
  const cited = new Map<string, Map<string, boolean>>()
  for (const { kind, value } of packs.flatMap(({ files }) => files)) {
    if (!effective.has(kind)) continue
    const isDraft = typeof value === 'object' && 'draft' in value && value.draft !== undefined
    visit(value, (instrument, at) => {
      const provisions = cited.get(instrument) ?? new Map<string, boolean>()
      cited.set(instrument, provisions.set(at, !isDraft || provisions.get(at) === true))
    })
  }
  return cited
}
