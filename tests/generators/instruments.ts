import type { Locator, Program } from '@plumbline/schema'
import { anyLaw, text } from '../builders/index.js'

type Instrument = Program['instruments'][string]
type Measure = Partial<Program['measures'][string]> & Pick<Program['measures'][string], 'id'>

const instrument = (id: string, level: Instrument['level'], local: Partial<Instrument> = {}): Instrument => ({
  id,
  title: text(id),
  issuer: text('an invented issuer'),
  level,
  inForce: { from: '2000-01-01', until: null },
  source: 'invented',
  provisions: ['art-1', 'art-2'].map((at) => ({ at, gist: text(at), status: 'verified' })),
  ...local,
})

/** Instruments of three levels, one of them local, one read in part only. */
export const someInstruments: Program['instruments'] = {
  'test-law': instrument('test-law', 'law'),
  'test-rule': instrument('test-rule', 'departmental-rule', {
    provisions: [{ at: 'art-1', gist: text('art-1'), status: 'partial' }],
  }),
  'test-local': instrument('test-local', 'local-regulation', { region: '310000' }),
}

export const someLaws: readonly Locator[] = [anyLaw, 'test-law/art-2', 'test-rule/art-1', 'test-local/art-1']

/** Measures of different natures. */
export const someMeasures: readonly Measure[] = [
  { id: 'm.penalty', nature: 'penalty', kind: 'disqualification' },
  { id: 'm.list', nature: 'list-entry', kind: 'list-entry' },
  { id: 'm.exclusion', nature: 'statutory-disqualification', kind: 'exclusion' },
  { id: 'm.publication', nature: 'publication', kind: 'publication' },
  { id: 'm.reward', nature: 'reward', kind: 'priority', polarity: 'favourable' },
]
export const measureIds = someMeasures.map(({ id }) => id)
