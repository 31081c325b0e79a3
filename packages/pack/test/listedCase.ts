export const department = { id: 'dep', kind: 'department', level: 'city', region: '990100' }

/** A case under the rules of `base`, in which the employer is to be listed, but for the determination that it is not spared. */
export const unweighedCase = {
  format: 'case/1',
  asOf: '2023-03-01',
  knownAt: '2023-03-01',
  salt: 'a-salt-of-test-cases-only',
  subject: 'employer',
  persons: [{ id: 'employer', kind: 'legal-person', name: '虚构公司' }],
  authority: department,
  matter: { kind: 'listing', facts: { urgent: false } },
  records: [
    {
      id: 'order',
      kind: 'order',
      about: 'employer',
      document: '虚构1号',
      by: department,
      facts: { deadline: '2023-01-10', unpaid: true, amount: { n: 3_000_000, unit: 'fen' }, conduct: 'delay' },
      events: [{ kind: 'served', on: '2022-12-20', knownOn: '2022-12-20' }],
    },
  ],
}

/** The same with that determination: the rule applies. */
export const listedCase = {
  ...unweighedCase,
  determinations: [
    { fact: 'spared', record: 'order', value: null, official: 'o-1', on: '2023-02-01', reason: '不予例外' },
  ],
}
