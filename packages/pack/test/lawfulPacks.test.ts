import { describe, expect, it } from 'vitest'
import { bytesOf, compile, overlay, rules } from './packs.js'

const R = 'rules/wages/list-entry/2022-01-01.yaml'
const F = 'facts/wages.yaml'
const C = 'catalogue/wages.yaml'
const E = 'facts/entries.yaml'
const law = 'law: zz-wages-law/art-2'
const term = `    term: { min: { parameter: zz.wages.term }, max: { parameter: zz.wages.term }, from: step.head-decision, law: zz-wages-law/art-3/para-1/item-2 }\n`
const amount = `    amount: { min: { n: 100000, unit: fen }, max: { n: 1000000, unit: fen }, ${law} }\n`

type Edit = readonly [path: string, from: string, to: string]

/** What is complained about in `zz-rules` with texts changed, as code and English message. */
const complaints = (...edits: readonly Edit[]): readonly string[] =>
  compile(
    edits.reduce<typeof rules>((files, [path, from, to]) => {
      const text = Buffer.from(files.find((file) => file.path === path)?.bytes ?? []).toString('utf8')
      if (!text.includes(from)) throw new Error(`\`${from}\` does not stand in \`${path}\``)
      return overlay(files, [{ path, bytes: bytesOf(text.replace(from, to)) }])
    }, rules),
  ).diagnostics.map(({ code, message }) => `${code} ${message.en}`)

const called = (nature: string, kind: string): readonly Edit[] => [
  [C, 'nature: list-entry', `nature: ${nature}`],
  [C, 'kind: statutory-list', `kind: ${kind}`],
]
const limited = (more = ''): Edit => [
  R,
  'then:\n',
  `limitation: { from: [record.event.served, record.deadline], discovered: record.deadline, period: P2Y, ${more}${law} }\nthen:\n`,
]
const act: Edit = [F, '    by: [department]\n', '    by: [department]\n    traits: [penalised-act]\n']
const penalty = (kind: string): readonly Edit[] => [...called('penalty', kind), act, limited()]
const inRule = (line: string): Edit => [R, 'matters: [listing]\n', `matters: [listing]\n${line}\n`]
const step = (line: string): Edit => [R, 'procedure:\n', `procedure:\n  - ${line}\n`]
const remedy = (line: string): Edit => [R, 'remedies:\n', `remedies:\n  - ${line}\n`]

describe('a measure is of its nature', () => {
  it('by its kind, and no kind that a nature lists is of another', () => {
    expect(complaints(...called('list-entry', 'closure'))).toEqual([
      'PL1235 `zz.wages.list` (list-entry) cannot be of the kind `closure`',
    ])
    expect(complaints(...called('statutory-disqualification', 'statutory-list'), act)).toContain(
      'PL1235 `zz.wages.list` (statutory-disqualification) cannot be of the kind `statutory-list`',
    )
  })

  it('by its act, of the polarity that it has', () => {
    expect(complaints([C, 'polarity: adverse', 'polarity: favourable'])).toEqual([
      'PL1235 `designate` does not suit `zz.wages.list` (list-entry, favourable)',
    ])
  })
})

describe('a record that was set aside', () => {
  it.each(['removed', 'expired', 'repaired'])('can found a burden where it was %s', (reason) => {
    expect(complaints(inRule(`evenIfSetAside: [${reason}]`))).toEqual([])
  })

  it.each(['basis-annulled', 'stayed', 'disputed', 'not-served', 'not-yet-known', 'about-another', 'superseded'])(
    'founds none where it was %s',
    (reason) => {
      expect(complaints(inRule(`evenIfSetAside: [${reason}]`))).toEqual([
        `PL1236 \`zz.wages.list\` cannot rest on a record that is \`${reason}\``,
      ])
    },
  )
})

describe('the law of its day', () => {
  it('is chosen by the act, where the lighter law governs', () => {
    expect(complaints(...penalty('disqualification'))).toEqual([])
    expect(
      complaints(...penalty('disqualification'), [
        R,
        'governedBy: record.deadline',
        'governedBy: record.objectionEnds',
      ]),
    ).toEqual(['PL1237 it is not the day of the act that chooses the law of `zz.wages.list`'])
  })

  it('is not that of the question', () => {
    expect(complaints([R, 'governedBy: record.deadline', 'governedBy: case.asOf'])).toEqual([
      'PL1237 no day of what happened chooses the law of `zz.wages.list`',
    ])
  })

  it('changes with a number, even one that a derived fact reads', () => {
    const window: Edit = [F, 'window: P2Y', 'window: { parameter: zz.wages.term }']
    const two: Edit = [
      'parameters/term.yaml',
      'from: 2020-01-01, value',
      'from: 2024-01-01, value: P1Y, law: zz-wages-law/art-3/para-1/item-2 }\n  - { from: 2020-01-01, until: 2024-01-01, value',
    ]
    const fixed: Edit = [R, term, term.replaceAll('{ parameter: zz.wages.term }', 'P3Y')]
    const changes =
      'PL1238 the parameter `zz.wages.term` changes on 2024-01-01, and no version of the rule begins on that day'
    expect(complaints(...penalty('disqualification'), two)).toEqual([changes])
    expect(complaints(...penalty('disqualification'), two, fixed)).toEqual([])
    expect(complaints(...penalty('disqualification'), two, fixed, window)).toEqual([
      'PL1238 the parameter `zz.wages.term` behind a derived fact changes on 2024-01-01, and all versions would read the same number',
    ])
    expect(complaints(two)).toEqual([])
  })
})

describe('amounts and terms', () => {
  it('are not of a warning', () => {
    expect(complaints(...penalty('warning'))).toEqual(['PL1239 `zz.wages.list` (penalty, warning) has no term'])
    expect(complaints(...penalty('warning'), [R, term, ''])).toEqual([])
  })

  it('are money in a confiscation', () => {
    expect(complaints(...penalty('confiscation'), [R, term, amount])).toEqual([])
    expect(complaints(...penalty('confiscation'))).toEqual([
      'PL1239 `zz.wages.list` (penalty, confiscation) has no term',
    ])
  })

  it('are not needed where an event ends an entry, or another decision fixes its last day', () => {
    const ended = `    endedBy: [{ event: record.event.annulled, ${law} }]\n`
    expect(complaints([R, term, ended])).toEqual([])
    expect(complaints([R, term, `    runs: { from: record.deadline, until: record.deadline, ${law} }\n`])).toEqual([])
    expect(complaints([R, term, `    runs: { from: record.deadline, ${law} }\n`])).toEqual([
      'PL1248 `zz.wages.list` never ends',
    ])
  })
})

describe('the limitation of a nature', () => {
  const lay = (text: string): Edit => [R, 'then:\n', `limitation: ${text}\nthen:\n`]
  const disqualified: readonly Edit[] = [...called('statutory-disqualification', 'bid-exclusion'), act]

  it('is what a rule has that states none', () => {
    const files = disqualified.reduce<typeof rules>((all, [path, from, to]) => {
      const text = Buffer.from(all.find((file) => file.path === path)?.bytes ?? []).toString('utf8')
      return overlay(all, [{ path, bytes: bytesOf(text.replace(from, to)) }])
    }, rules)
    const { program, diagnostics } = compile(files)
    expect(diagnostics).toEqual([])
    expect(program?.rules[0]?.limitation).toMatchObject({ from: ['record.event.notified'], period: 'P2Y' })
  })

  it('is not another, but by a law that empowers', () => {
    const own = '{ from: [record.event.served], discovered: record.event.notified, period: P2Y, law: '
    expect(complaints(...disqualified, lay(`${own}zz-procedure-law/art-1 }`))).toEqual([
      'PL1246 `from` is not what the nature lays down',
    ])
    expect(complaints(...disqualified, lay(`${own}zz-wages-law/art-2 }`))).toEqual([])
  })
})

describe('what stands in the place of a step or remedy of the nature', () => {
  const notice = `{ step: prior-notice, by: authority, beforeDecision: true, ifMissed: may-not-decide, ${law} }`
  const hearing = (within: string, more = '') =>
    `{ step: hearing, by: party, within: ${within}, from: record.event.notified, beforeDecision: true, ifMissed: lapsed, ${more}${law} }`

  it('gives the party as long to be heard', () => {
    const own = (line: string) => complaints(...penalty('disqualification'), step(line))
    expect(own(hearing('P9D'))).toEqual([])
    const displaced = ['PL1228 `hearing` takes the place of what penalty has under that name']
    expect(own(hearing('P1D'))).toEqual(displaced)
    expect(own(hearing('P1M'))).toEqual(displaced)
    expect(own(hearing('P5D').replace('record.event.notified', 'record.deadline'))).toEqual(displaced)
    expect(own(hearing('P5D', 'waivedBy: prior-notice, '))).toContain(displaced[0])
  })

  it('leaves the remedies as long', () => {
    const displaced = ['PL1228 `litigation` takes the place of what list-entry has under that name']
    expect(complaints(remedy(`{ route: litigation, within: P1Y, from: step.service, ${law} }`))).toEqual([])
    expect(complaints(remedy(`{ route: litigation, from: step.service, ${law} }`))).toEqual([])
    expect(complaints(remedy(`{ route: litigation, within: P1D, from: step.service, ${law} }`))).toEqual(displaced)
    expect(complaints(remedy(`{ route: litigation, within: P6M, from: record.deadline, ${law} }`))).toEqual(displaced)
    expect(
      complaints(remedy(`{ route: litigation, within: P6M, from: step.service, parties: [legal-person], ${law} }`)),
    ).toEqual(displaced)
  })

  it('is taken by the same side', () => {
    expect(complaints(step(notice))).toEqual([])
    expect(complaints([R, 'step: head-decision, by: head', 'step: head-decision, by: party'])).toEqual([
      'PL1250 `head-decision` is taken by `head`, not `party`',
    ])
    expect(complaints([R, 'step: service, by: authority', 'step: service, by: head'])).toEqual([])
  })
})

describe('the days and bounds of a burden', () => {
  it('are a range', () => {
    expect(complaints([R, term, term.replace('{ parameter: zz.wages.term }', 'P1Y')])).toEqual([])
    const fine = (min: number): readonly Edit[] => [
      ...penalty('confiscation'),
      [R, term, amount.replace('n: 100000', `n: ${min}`)],
    ]
    expect(complaints(...fine(1000000))).toEqual([])
    for (const min of [1000001, -1])
      expect(complaints(...fine(min))).toEqual(['PL1254 the minimum is above the maximum, or one is negative'])
  })

  it('are those of the record, also for who held a role', () => {
    expect(complaints([R, 'rolesOn: record.deadline', 'rolesOn: case.asOf'])).toEqual([
      'PL1253 `zz.wages.list` does not say on which day its roles were held',
    ])
  })
})

describe('a fine', () => {
  it('names its act as every act of its nature is named', () => {
    const named = (fact: string): readonly string[] =>
      complaints(...penalty('fine'), [R, term, `${amount}    sameAct: ${fact}\n`])
    expect(named('record.actId')).toEqual([])
    expect(named('authority.id')).toEqual(['PL1240 `zz.wages.list` does not say which act it is for'])
  })
})

describe('a kind of record', () => {
  it('that only private bodies make is market information', () => {
    expect(complaints([F, 'department, character: organ', 'department, character: private'])).toEqual([
      'PL1241 `order` does not say that it is `market-information`',
    ])
  })

  it('that evidences what nobody declared is said so', () => {
    expect(complaints([E, 'zz.wages.list]', 'zz.wages.list, zz.wages.lst]'])).toEqual([
      'PL1206 unknown measure `zz.wages.lst`',
    ])
  })

  it('has no two days that run from each other', () => {
    const other = `      more:
        kind: period-end
        title: { zh: 另一末日, en: another last day }
        ${law}
        from: [objectionEnds]
        period: P5WD
      objectionEnds:`
    const circle = complaints([F, '      objectionEnds:', other], [F, 'from: [event.served, deadline]', 'from: [more]'])
    expect(circle).toContain('PL1242 `more` runs from itself')
    expect(circle).toContain('PL1242 `objectionEnds` runs from itself')
  })
})
