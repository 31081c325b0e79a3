import { type Level, levels, type Nature } from '@plumbline/schema'

const higher: readonly Level[] = ['law', 'administrative-regulation']
const laid: readonly Level[] = [...higher, 'local-regulation']
const rules: readonly Level[] = ['departmental-rule', 'local-government-rule']

/** Which levels may found measures of a nature and kind. */
export interface RankRow {
  readonly nature: Nature
  readonly kind: string
  readonly passes: readonly Level[]
  /** On whom, where it matters. */
  readonly party?: 'legal-person' | 'natural-person'
  /** Provisions off which the row is read. */
  readonly law: readonly string[]
}

const penalty = (kind: string, passes: readonly Level[], law: readonly string[]): RankRow => ({
  nature: 'penalty',
  kind,
  passes,
  law,
})

const documents = ['Penalty Law 12(1), 13(2), 14(2), 16']

/** Which levels may found which measure, as a lawyer reads it off the articles; the limits must say the same. */
export const rankTable: readonly RankRow[] = [
  penalty('detention', ['law'], ['Penalty Law 10(2), 11(1)']),
  penalty('business-licence-revocation', higher, ['Penalty Law 11(1), 12(1)']),
  penalty('disqualification', higher, ['Penalty Law 9(6), 12(1)']),
  penalty('permit-revocation', laid, documents),
  penalty('occupation-restriction', laid, documents),
  penalty('confiscation', laid, documents),
  penalty('warning', [...laid, ...rules], documents),
  penalty('notice-of-criticism', [...laid, ...rules], documents),
  penalty('fine', [...laid, ...rules], documents),
  // A departmental rule founds a list only together with a central policy document (the laboratory shows it).
  {
    nature: 'list-entry',
    kind: 'statutory-list',
    passes: [...laid, 'central-policy-document'],
    law: ['Legislation Law 82(1), 91(2), 93(6)', '2020/49 point 7'],
  },
  {
    nature: 'statutory-disqualification',
    kind: 'bid-exclusion',
    passes: laid,
    law: ['Legislation Law 82(1), 91(2), 93(6)'],
  },
  { nature: 'statutory-disqualification', kind: 'licence-bar', passes: higher, law: ['Licensing Law 15(2), 16(4)'] },
  { nature: 'publication', kind: 'website-publication', passes: laid, law: ['Legislation Law 91(2), 93(6)'] },
  { nature: 'publication', kind: 'website-publication', passes: higher, party: 'natural-person', law: ['PIPL 25, 34'] },
  { nature: 'supervision', kind: 'more-inspections', passes: [...laid, ...rules], law: ['Business Environment 64(1)'] },
  { nature: 'court-measure', kind: 'consumption-limit', passes: ['law'], law: ['Legislation Law 11(10), 119(1)'] },
  { nature: 'reward', kind: 'priority', passes: levels, law: ['Litigation Law 34(1), 75'] },
]
