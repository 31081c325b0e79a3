import { z } from 'zod'
import { Day, Id, Locator, Text } from './primitives.js'
import { natures, polarities } from './words.js'

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
    anchors: z.array(Locator).min(1),
    /** Whether its entry in the official catalogue was read (`verified`) or rests on its statutory anchor alone. */
    listReference: z.enum(['verified', 'unverified']),
  })
  .meta({ id: 'Measure', description: '措施 / a measure: one possible consequence' })
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
    title: 'catalogue/<edition>.yaml',
    description: '措施清单 / an edition of the measure catalogue',
  })
export type CatalogueFile = z.infer<typeof CatalogueFile>
