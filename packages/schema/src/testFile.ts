import { z } from 'zod'
import { FactPath } from './condition.js'
import { effectStates } from './decision.js'
import { Day, Id, Locator, Text } from './primitives.js'
import { acts } from './words.js'

/** What a sentence expects. Everything left out is not checked. */
export const Expectation = z.strictObject({
  /** Outcome of the rule under test (for its trigger record, the first where there are several). */
  outcome: z.enum(['applies', 'does-not-apply', 'not-in-force', 'undetermined', 'conflict']).optional(),
  /** Facts that must be reported missing, in terms of the rule (`record.unpaidAtDeadline`). Exactly these. */
  missing: z.array(FactPath).optional(),
  defeatedBy: z.array(z.string()).optional(),
  /** Each must match one effect; only the fields given are compared. */
  effects: z
    .array(
      z.strictObject({
        measure: Id.optional(),
        act: z.enum(acts).optional(),
        on: z.string().optional(),
        proposal: z.string().optional(),
        state: z.enum(effectStates).optional(),
        modality: z.enum(['shall', 'may']).optional(),
        termMax: z.string().optional(),
        first: Day.optional(),
        lastDay: Day.nullable().optional(),
        freeFrom: Day.nullable().optional(),
        blockedBy: z.array(Id).optional(),
        cappedBy: z.array(Id).optional(),
        awaits: z.array(Id).optional(),
        deferredBy: z.array(Id).optional(),
        /** Limits that capped it for the time being, while a clash with another norm is not settled. */
        conflictBy: z.array(Id).optional(),
        /** Limits that concern the effect and let it pass: at least these. */
        passes: z.array(Id).optional(),
      }),
    )
    .optional(),
  /** Effects that must not be there. */
  noEffects: z
    .array(z.strictObject({ measure: Id.optional(), act: z.enum(acts).optional(), on: z.string().optional() }))
    .optional(),
  /** Steps that must not be asked for: no norm owes them here. */
  noSteps: z
    .array(
      z.strictObject({ step: Id, party: z.string().optional(), measure: Id.optional(), act: z.enum(acts).optional() }),
    )
    .optional(),
  /** Remedies that must not be offered: they do not lie against this body, or not for this party. */
  noRemedies: z
    .array(
      z.strictObject({ route: Id, party: z.string().optional(), measure: Id.optional(), act: z.enum(acts).optional() }),
    )
    .optional(),
  /** Records that must be set aside, with the reason. */
  aside: z.record(z.string(), z.string()).optional(),
  steps: z
    .array(
      z.strictObject({
        step: Id,
        party: z.string().optional(),
        measure: Id.optional(),
        act: z.enum(acts).optional(),
        status: z.string().optional(),
        lastDay: Day.optional(),
      }),
    )
    .optional(),
  remedies: z
    .array(
      z.strictObject({
        route: Id,
        party: z.string().optional(),
        measure: Id.optional(),
        act: z.enum(acts).optional(),
        lastDay: Day.optional(),
      }),
    )
    .optional(),
  reliefs: z
    .array(
      z.strictObject({
        route: Id,
        party: z.string().optional(),
        measure: Id.optional(),
        act: z.enum(acts).optional(),
        opens: Day.nullable().optional(),
      }),
    )
    .optional(),
  /** The case is refused, with a problem at each of these paths. */
  problems: z.array(z.string()).optional(),
})
export type Expectation = z.infer<typeof Expectation>

/**
 * One sentence held against several rows. A column is `name` (cells `{ zh, en }`), `asOf`, a place in the case as `without` names it
 * (`records/order/facts/directLoss`), or a place in the expectation (`expect/outcome`, `expect/effects/0/lastDay`). A day under an
 * event or a step (`records/order/events/served`) is when it happened and became known; `unknown` under a place in the case takes away what is there.
 */
export const CaseTable = z.strictObject({
  columns: z.array(z.string().regex(/^(?:name|asOf|[A-Za-z][A-Za-z0-9-]*(?:\/[^/]+)+)$/)).min(1),
  rows: z.array(z.array(z.unknown()).min(1)).min(1),
})
export type CaseTable = z.infer<typeof CaseTable>

/**
 * `<day>.test.yaml`, `<limit>.test.yaml` or `scenarios/<name>.yaml`: tests as sentences. `base` is a case; each sentence changes it. `given` is merged
 * into it: mappings key by key, lists of things with an `id` (or `kind`, `step`+`party`, `fact`+`official`) by that, other lists replaced. `without` removes by path
 * (`records/order/facts/unpaidAtDeadline`).
 */
export const TestFile = z
  .strictObject({
    /** Rule or limit under test; absent in a scenario. */
    rule: Id.optional(),
    limit: Id.optional(),
    /** Reasoning from the articles to the expectations, for a scenario. */
    reasoning: Text.optional(),
    base: z.union([z.string(), z.record(z.string(), z.unknown())]),
    sentences: z
      .array(
        z.strictObject({
          name: Text,
          asOf: Day.optional(),
          covers: z.array(Locator).default([]),
          given: z.record(z.string(), z.unknown()).optional(),
          without: z.array(z.string()).default([]),
          /** Rows of cases, each this sentence with the values of the row in place of its own. */
          table: CaseTable.optional(),
          /** May be left out where the columns of `table` say everything that is expected. */
          expect: Expectation.default({}),
        }),
      )
      .min(1),
  })
  .meta({ id: 'TestFile', title: 'DAY.test.yaml' })
export type TestFile = z.infer<typeof TestFile>
