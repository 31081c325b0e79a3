import type { Day, Step, StepTemplate } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, aProgram, that } from '../../../tests/builders/index.js'
import { decide } from '../src/index.js'

const pausedBy = (kind: string): StepTemplate['pauses'][number] => ({
  from: `step.${kind}-begun`,
  until: `step.${kind}-ended`,
  law: ['test-law/art-3'],
})

/** A decision within sixty days of the application; an appraisal and a hearing do not count; thirty days more, once approved. */
const template: StepTemplate = {
  step: 'head-decision',
  by: 'head',
  within: 'P60D',
  from: 'matter.received',
  extension: { step: 'extension-approved', by: 'P30D', law: ['test-law/art-2'] },
  pauses: [pausedBy('appraisal'), pausedBy('hearing')],
  beforeDecision: false,
  afterDecision: false,
  ifMissed: 'late',
  missedLaw: [],
  checklist: [],
  law: ['test-law/art-1'],
}

const program = aProgram()
  .withMatter('listing', { received: { type: 'day' } })
  .withCalendar({ from: '2024-01-01', until: '2025-01-01', daysOff: ['2024-05-01'] })
  .withRule({
    id: 'test-rule',
    when: that('case.asOf', 'after', '2000-01-01'),
    procedure: [template],
  })
  .build()

/** How the decision stands on a day, after some steps: `['appraisal-begun', '2024-03-10']`. */
const standing = (asOf: Day, ...steps: readonly (readonly [string, Day])[]): Step => {
  const kase = steps
    .reduce((draft, [step, on]) => draft.withStep({ step, on }), aCase().asOf(asOf))
    .withMatter('listing', { received: '2024-03-01' })
    .build()
  const [step] = decide(program, kase).steps
  if (!step) throw new Error('no step')
  return step
}

describe('the period of a step', () => {
  it('runs sixty days from the application, to 30 April', () =>
    expect(standing('2024-04-30')).toMatchObject({ status: 'open', due: { lastDay: '2024-04-30' } }))

  it('is missed the day after', () => expect(standing('2024-05-01').status).toBe('missed'))

  it('has no known end while an appraisal lasts, and nothing is missed', () =>
    expect(standing('2024-06-30', ['appraisal-begun', '2024-03-10'])).toMatchObject({ status: 'open', due: null }))

  it('gets back the days that the appraisal took, and cites why', () =>
    expect(standing('2024-05-01', ['appraisal-begun', '2024-03-10'], ['appraisal-ended', '2024-03-20'])).toMatchObject({
      status: 'open',
      due: { lastDay: '2024-05-10', law: ['test-law/art-1', 'test-law/art-3'] },
    }))

  it('knows nothing of an appraisal that begins after the day asked about', () =>
    expect(standing('2024-03-09', ['appraisal-begun', '2024-03-10'])).toMatchObject({
      due: { lastDay: '2024-04-30', law: ['test-law/art-1'] },
    }))

  it('is lengthened by each of two appraisals', () =>
    expect(
      standing(
        '2024-05-01',
        ['appraisal-begun', '2024-03-10'],
        ['appraisal-ended', '2024-03-20'],
        ['appraisal-begun', '2024-04-01'],
        ['appraisal-ended', '2024-04-04'],
      ).due,
    ).toMatchObject({ lastDay: '2024-05-13' }))

  it('stays open where the second of two appraisals has not ended', () =>
    expect(
      standing(
        '2024-06-30',
        ['appraisal-begun', '2024-03-10'],
        ['appraisal-ended', '2024-03-20'],
        ['appraisal-begun', '2024-04-01'],
      ).due,
    ).toBeNull())

  it('counts once what an appraisal and a hearing took together', () =>
    expect(
      standing(
        '2024-05-01',
        ['appraisal-begun', '2024-03-10'],
        ['appraisal-ended', '2024-03-20'],
        ['hearing-begun', '2024-03-15'],
        ['hearing-ended', '2024-03-25'],
      ).due,
    ).toMatchObject({ lastDay: '2024-05-15' }))

  it('is not brought back by an appraisal that begins when it has run', () =>
    expect(standing('2024-06-30', ['appraisal-begun', '2024-05-02'])).toMatchObject({
      status: 'missed',
      due: { lastDay: '2024-04-30' },
    }))

  it('runs thirty days more from its last day, once an extension was approved in time', () =>
    expect(standing('2024-05-20', ['extension-approved', '2024-04-30'])).toMatchObject({
      status: 'open',
      due: { first: '2024-03-01', lastDay: '2024-05-30', law: ['test-law/art-1', 'test-law/art-2'] },
    }))

  it('is not extended once it has run out', () =>
    expect(standing('2024-05-20', ['extension-approved', '2024-05-01'])).toMatchObject({
      status: 'missed',
      due: { lastDay: '2024-04-30' },
    }))

  it('is extended from the end that the pauses have put off, and a pause puts off the extension too', () => {
    const appraisal = [
      ['appraisal-begun', '2024-03-10'],
      ['appraisal-ended', '2024-03-20'],
    ] as const
    const hearing = [
      ['hearing-begun', '2024-05-15'],
      ['hearing-ended', '2024-05-18'],
    ] as const
    // 10 May + 30 days is Sunday 9 June; with three days more it is Wednesday 12 June.
    expect(standing('2024-06-01', ...appraisal, ['extension-approved', '2024-05-10']).due).toMatchObject({
      lastDay: '2024-06-10',
      counted: { from: '2024-05-10', period: 'P30D', movedFrom: '2024-06-09' },
    })
    expect(standing('2024-06-01', ...appraisal, ['extension-approved', '2024-05-10'], ...hearing).due).toMatchObject({
      lastDay: '2024-06-12',
    })
  })

  it('has no known end while a hearing lasts in the days added by an extension', () =>
    expect(standing('2024-07-30', ['extension-approved', '2024-04-20'], ['hearing-begun', '2024-05-15'])).toMatchObject(
      { status: 'open', due: null },
    ))
})
