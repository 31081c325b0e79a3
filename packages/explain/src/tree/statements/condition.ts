import { Locator, operators, Text, truths } from '@plumbline/schema'
import { z } from 'zod'
import { ShownValue } from '../value.js'
import { vocabulary } from '../vocabulary.js'
import { RecordId, Words } from './shared.js'

export const conditionArguments = {
  'all-of': z.strictObject({ truth: Words(truths) }),
  'any-of': z.strictObject({ truth: Words(truths) }),
  condition: z.strictObject({
    fact: Text,
    /** The record it is about, where that is not the record of the rule. */
    about: RecordId.nullable(),
    actual: ShownValue,
    operator: Words(operators),
    negated: z.boolean(),
    wanted: ShownValue,
    wantedTitle: Text.nullable(),
    truth: Words(truths),
    /** Who can supply the fact, where it is not known. */
    suppliedBy: Text.nullable(),
  }),
  'unnamed-condition': z.strictObject({ node: z.string(), truth: Words(truths) }),
  exception: z.strictObject({
    exception: z.string(),
    title: Text,
    modality: Words(vocabulary.modality),
    does: Words(vocabulary.exceptionEffect),
    burden: Words(vocabulary.burden),
    status: Words(vocabulary.exceptionStatus),
  }),
  /** `gist`: whether it is told here what the provision says; once is enough. */
  provision: z.strictObject({ law: Locator, gist: z.boolean() }),
} as const
