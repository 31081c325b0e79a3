import { type Measure as Listed, type Locator, levels, natures, type Program } from '@plumbline/schema'
import { anyLaw, text } from '../builders/index.js'

type Instrument = Program['instruments'][string]
type Measure = Partial<Program['measures'][string]> & Pick<Program['measures'][string], 'id' | 'nature' | 'kind'>

const instrument = (id: string, level: Instrument['level'], more: Partial<Instrument> = {}): Instrument => ({
  id,
  title: text(id),
  issuer: text('an invented issuer'),
  level,
  inForce: { from: '2000-01-01', until: null },
  source: 'invented',
  provisions: ['art-1', 'art-2', 'art-3'].map((at) => ({ at, gist: text(at), status: 'verified' })),
  ...more,
})

/** One instrument of each level; two departmental rules of one issuer and one of another; one local; one read in part only. */
export const someInstruments: Program['instruments'] = Object.fromEntries(
  [
    instrument('test-law', 'law'),
    instrument('test-rule', 'departmental-rule', {
      provisions: [{ at: 'art-1', gist: text('art-1'), status: 'partial' }],
    }),
    instrument('test-local', 'local-regulation', { region: '310000', issuer: text('an invented local legislature') }),
    ...levels.map((level) => instrument(`test-${level}`, level, { issuer: text(`an issuer of ${level}`) })),
    instrument('test-rule-again', 'departmental-rule', { issuer: text('an issuer of departmental-rule') }),
    instrument('test-rule-elsewhere', 'departmental-rule', { issuer: text('another ministry') }),
  ].map((one) => [one.id, one]),
)

export const someLaws: readonly Locator[] = [
  anyLaw,
  'test-law/art-2',
  'test-rule/art-1',
  'test-local/art-1',
  'test-departmental-rule/art-1',
  'test-rule-again/art-1',
  'test-rule-elsewhere/art-1',
  ...levels.map((level) => `test-${level}/art-2`).filter((law) => law !== 'test-law/art-2'),
]

/** Measures of every nature; of penalties several kinds, some of which cannot be taken together. */
export const someMeasures: readonly Measure[] = [
  { id: 'm.warning', nature: 'penalty', kind: 'warning', excludes: ['m.fine'] },
  { id: 'm.fine', nature: 'penalty', kind: 'fine' },
  { id: 'm.penalty', nature: 'penalty', kind: 'disqualification' },
  { id: 'm.list', nature: 'list-entry', kind: 'list-entry', domain: 'statutory-duties' },
  { id: 'm.attention', nature: 'list-entry', kind: 'attention', excludes: ['m.list'] },
  { id: 'm.exclusion', nature: 'statutory-disqualification', kind: 'exclusion' },
  { id: 'm.publication', nature: 'publication', kind: 'publication' },
  { id: 'm.inspection', nature: 'supervision', kind: 'inspection' },
  { id: 'm.court', nature: 'court-measure', kind: 'restriction' },
  { id: 'm.choice', nature: 'private-choice', kind: 'refusal' },
  { id: 'm.reward', nature: 'reward', kind: 'priority', polarity: 'favourable' },
]
export const measureIds = someMeasures.map(({ id }) => id)
export const kindsOfMeasure = [...new Set(someMeasures.map(({ kind }) => kind))]

/** Measures by nature, each nature with one at least. */
export const measuresOf = (nature: Listed['nature']): readonly string[] =>
  someMeasures.filter((measure) => measure.nature === nature).map(({ id }) => id)

/** Penalties are where versions are compared, so they are drawn as often as all the rest. */
export const naturesDrawn: readonly Listed['nature'][] = [...natures, ...natures.map(() => 'penalty' as const)]
