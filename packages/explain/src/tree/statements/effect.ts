import { AmountRange, Locator, Text } from '@plumbline/schema'
import { z } from 'zod'
import { ShownAmount, ShownPeriod } from '../value.js'
import { vocabulary } from '../vocabulary.js'
import { measure, none, only, parties, RecordId, rule, Words } from './shared.js'

export const effectArguments = {
  /** `modality` null: a limit blocks it, or a norm only asks that it be considered (`contemplated`). */
  effect: z.strictObject({
    ...measure,
    modality: Words(vocabulary.modality).nullable(),
    contemplated: z.boolean(),
  }),
  'for-parties': z.strictObject({ parties }),
  nature: z.strictObject({
    act: Words(vocabulary.act),
    nature: Words(vocabulary.nature).nullable(),
    polarity: Words(vocabulary.polarity),
    covers: Text.nullable(),
  }),
  scope: z.strictObject({ matters: z.array(Text) }),
  amount: z.strictObject({ ...only, amount: AmountRange }),
  /** The law leaves a range: whether a number inside it is proposed, and the document of the benchmark for the case. */
  discretion: z.strictObject({
    ...only,
    of: Words(vocabulary.rangeOf),
    number: Words(vocabulary.rangeNumber),
    benchmark: z.strictObject({ id: z.string(), document: z.string() }).nullable(),
  }),
  contemplated: z.strictObject({ operative: z.array(Locator), note: Text.nullable() }),
  ground: z.strictObject({ ...rule, record: RecordId.nullable(), modality: Words(vocabulary.modality) }),
  'no-ground': none,
  /** A rule that would give the same measure otherwise. */
  rival: z.strictObject({ ...rule, why: Words(vocabulary.rivalReason) }),
  /** What a version of a rule gives, as its text stands. */
  gives: z.strictObject({
    ...measure,
    modality: Words(vocabulary.modality),
    term: z.strictObject({ min: ShownPeriod, max: ShownPeriod }).nullable(),
    amount: z.strictObject({ min: ShownAmount, max: ShownAmount }).nullable(),
  }),
  basis: z.strictObject({ role: Words(vocabulary.basisRole), laws: z.array(Locator) }),
  rank: z.strictObject({ level: Words(vocabulary.level) }),
  state: z.strictObject({ ...only, state: Words(vocabulary.state) }),
  'proposed-by': z.strictObject({ ...only, proposal: z.string() }),
  heading: z.strictObject({
    part: Words(['grounds', 'nexus', 'basis', 'limits', 'dates', 'procedure', 'remedies', 'relief']),
  }),
} as const
