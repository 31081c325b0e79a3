import type { Truth } from '@plumbline/schema'
import type { Tone } from '../say/line.js'
import type { Statement } from '../tree/statements.js'
import type { WordOf } from '../tree/vocabulary.js'

/** A sign before a line that can be taken in at a glance. Each is one column wide in every terminal. */
export interface Mark {
  readonly glyph: string
  readonly tone: Tone
}

const yes: Mark = { glyph: '✓', tone: 'good' }
const no: Mark = { glyph: '✗', tone: 'bad' }
const doubt: Mark = { glyph: '?', tone: 'doubt' }
const next: Mark = { glyph: '▸', tone: 'doubt' }
const point: Mark = { glyph: '·', tone: 'quiet' }

const truths: { readonly [T in Truth]: Mark } = { true: yes, false: no, unknown: doubt }

/** In force: no tick, which would read as something good. */
const standing: Mark = { glyph: '▪', tone: 'strong' }

const states: { readonly [S in WordOf<'state'>]: Mark } = {
  blocked: no,
  awaiting: next,
  advisory: next,
  'in-effect': standing,
  ended: point,
  unlawful: no,
}

const steps: { readonly [S in WordOf<'stepStatus'>]: Mark } = {
  done: yes,
  'done-late': { glyph: '✓', tone: 'doubt' },
  open: next,
  missed: no,
  'not-yet': point,
  waived: point,
}

const exceptions: { readonly [S in WordOf<'exceptionStatus'>]: Mark } = {
  raised: yes,
  'not-raised': no,
  open: doubt,
  unsettled: doubt,
  lapsed: no,
}

const actions: { readonly [A in WordOf<'limitAction'>]: Mark } = { block: no, cap: next, await: next, defer: next }

const statedMark = (stated: boolean | null): Mark => (stated === null ? doubt : stated ? yes : no)

const openings: { readonly [O in WordOf<'opening'>]: Mark } = { 'not-begun': point, open: next, lapsed: no }

const results: { readonly [R in WordOf<'planResult'>]: Mark } = {
  verified: yes,
  'verified-if': doubt,
  barred: no,
  missing: no,
  'ends-first': point,
  'nothing-to-relieve': point,
  'no-rule': doubt,
}

export const markOf = (statement: Statement): Mark => {
  switch (statement.code) {
    case 'condition':
    case 'all-of':
    case 'any-of':
    case 'unnamed-condition':
      return truths[statement.with.truth]
    case 'answer':
    case 'stands':
      return states[statement.with.state]
    case 'exception':
      return exceptions[statement.with.status]
    case 'step':
      return steps[statement.with.status]
    case 'limit':
      return actions[statement.with.does]
    case 'limits-passed':
      return yes
    case 'checklist-point':
      return statement.with.done ? statedMark(statement.with.stated) : point
    case 'if-missed':
      return statement.with.happened ? no : point
    case 'choice':
      return statement.with.open ? doubt : point
    case 'rival':
      return statement.with.why === 'equal-rank' ? doubt : point
    case 'effect-turns':
      return statement.with.to === null ? point : states[statement.with.to]
    case 'step-turns':
      return steps[statement.with.status]
    case 'exception-turns':
      return exceptions[statement.with.status]
    case 'remedies-then':
      return openings[statement.with.opening]
    case 'plan-result':
      return results[statement.with.result]
    case 'plan-act':
      return statement.with.done ? yes : next
    case 'last-day':
    case 'remedy-now':
    case 'opens':
    case 'opens-later':
    case 'hearing':
    case 'way':
    case 'then-step':
      return next
    case 'grant-leaves':
    case 'look-back':
      return standing
    case 'grant-ends':
      return yes
    case 'defence':
      return exceptions[statement.with.status]
    case 'conflict':
    case 'answer-conflict':
    case 'settled-by-official':
    case 'answer-undetermined':
    case 'undetermined':
    case 'settled-by':
    case 'must-be-found':
      return doubt
    case 'barred-by':
    case 'forbidden':
    case 'no-ground':
    case 'does-not-apply':
      return no
    default:
      return point
  }
}
