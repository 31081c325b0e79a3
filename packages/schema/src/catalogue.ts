import { z } from 'zod'
import { Day, Id, Locator, Text } from './primitives.js'
import { listDomains, natures, polarities, verifications } from './words.js'

/** A measure of the catalogue. Its nature is read off the statute that it is anchored in. */
export const Measure = z
  .strictObject({
    id: Id,
    title: Text,
    nature: z.enum(natures),
    polarity: z.enum(polarities),
    /** Kind inside its nature, as Penalty Law arts 9-14 distinguish them: warning, fine, disqualification… */
    kind: Id,
    covers: Text,
    /** Where the word stops: neighbouring measures and what they are. */
    not: z.record(Id, Text).default({}),
    /** Of a list entry: which of the four domains the list belongs to. */
    domain: z.enum(listDomains).optional(),
    /** Measures that cannot be taken together with it for the same ground: one of them is to be chosen. */
    excludes: z.array(Id).default([]),
    anchors: z.array(Locator).min(1),
    /** Whether its entry in the official catalogue was read (`verified`) or rests on its statutory anchor alone. */
    listReference: z.enum(['verified', 'unverified']),
  })
  .meta({ id: 'Measure' })
export type Measure = z.infer<typeof Measure>

/** An edition of the measure catalogue: `catalogue/<edition>.yaml`. */
export const CatalogueFile = z
  .strictObject({
    edition: Id,
    title: Text,
    from: Day,
    until: Day.nullable().default(null),
    measures: z.array(Measure).min(1),
  })
  .meta({
    id: 'CatalogueFile',
    title: 'catalogue/EDITION.yaml',
  })
export type CatalogueFile = z.infer<typeof CatalogueFile>

/** An edition of the public-credit-information catalogue: `information/<edition>.yaml`. Records of no item of it are not shared. */
export const InformationFile = z
  .strictObject({
    edition: Id,
    title: Text,
    from: Day,
    until: Day.nullable().default(null),
    items: z
      .array(z.strictObject({ id: Id, title: Text, law: z.array(Locator).default([]), status: z.enum(verifications) }))
      .min(1),
  })
  .meta({
    id: 'InformationFile',
    title: 'information/EDITION.yaml',
  })
export type InformationFile = z.infer<typeof InformationFile>
