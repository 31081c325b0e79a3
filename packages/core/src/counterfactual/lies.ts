import type { CompareNode, EffectFactName, Lies } from '@plumbline/schema'
import type { Known } from '../facts/known.js'
import { own } from '../own.js'

/** Where each fact of an effect lies. One entry a fact: a new one stops the build here. */
const ofEffect: { readonly [F in EffectFactName]: Lies } = {
  act: 'law',
  measure: 'law',
  listed: 'law',
  kind: 'law',
  nature: 'law',
  polarity: 'law',
  modality: 'law',
  proposed: 'proposal',
  grounds: 'fact',
  rank: 'law',
  local: 'law',
  verified: 'law',
  draft: 'law',
  partyKind: 'law',
  partyNamed: 'law',
  namedBy: 'law',
  authorityKind: 'authority',
  authorityLevel: 'authority',
  authorityRegion: 'authority',
  authorityMadeRecord: 'authority',
  level: 'authority',
  withinScope: 'matter',
  exceedsScope: 'proposal',
  termGiven: 'proposal',
  termMax: 'proposal',
  termMin: 'proposal',
  lawMax: 'law',
  lawMin: 'law',
  outlastsSource: 'proposal',
  noticeRequired: 'law',
  noticed: 'procedure',
  heardRequired: 'law',
  heard: 'procedure',
  stepOwed: 'procedure',
  stepOmitted: 'procedure',
  weighingRequired: 'fact',
  weighed: 'procedure',
  decided: 'procedure',
  groundedWhenDecided: 'fact',
  served: 'procedure',
  centralDocument: 'law',
  domain: 'law',
  recordListed: 'law',
  givenAlready: 'fact',
  fitsNature: 'law',
  fixedElsewhere: 'law',
  actorCharacter: 'authority',
  authorityCharacter: 'authority',
  restsOnDesignation: 'law',
  restsOnRiskClass: 'law',
  restsOnMarketAlone: 'law',
  capacity: 'authority',
  mandateCovers: 'authority',
  madeByAuthority: 'authority',
  partyRelation: 'law',
  scopeNamed: 'law',
  gravity: 'fact',
  governedOn: 'fact',
  limitationStated: 'law',
  limitationPeriod: 'law',
  lawOfItsDay: 'procedure',
  discoveredInTime: 'fact',
  amountGiven: 'proposal',
  amountMax: 'proposal',
  amountMin: 'proposal',
  lawAmountMax: 'law',
  lawAmountMin: 'law',
  finedAlready: 'fact',
  higherFineElsewhere: 'fact',
  rivalStands: 'proposal',
  rivalOpen: 'proposal',
  discretion: 'law',
  numberGiven: 'proposal',
  benchmarked: 'procedure',
  withinBenchmark: 'proposal',
  deviationReasoned: 'procedure',
  leniencyOwed: 'fact',
  lenient: 'proposal',
  dataCategory: 'law',
  impactAssessed: 'procedure',
  readsProtected: 'law',
  stayed: 'procedure',
  disputed: 'procedure',
  conflict: 'law',
}

const isDayKnown = (known: Known | undefined): boolean => known?.is === 'value' && typeof known.value === 'string'

const asksAboutTheDay = ({ fact, value }: CompareNode): boolean =>
  fact === 'case.asOf' || ('fact' in value && value.fact === 'case.asOf')

/**
 * Where a condition lies that is not true.
 *
 * @param reads what its sides came to: a known day held against the day asked about is a matter of time, a day not known is not
 */
export const liesOf = (node: CompareNode, reads: readonly (Known | undefined)[]): Lies => {
  const [root, name] = node.fact.split('.')
  if (root === 'effect') return own<Lies>(ofEffect, name as string) ?? 'fact'
  if (root === 'authority') return 'authority'
  if (node.fact === 'matter.kind') return 'matter'
  return asksAboutTheDay(node) && reads.every(isDayKnown) ? 'time' : 'fact'
}
