import { describe, expect, it } from 'vitest'
import { changed, compile, overlay, places } from './packs.js'

const R = 'rules/wages/list-entry/2022-01-01.yaml'
const F = 'facts/wages.yaml'
const W = 'law/zz-wages-law.yaml'

/** What is complained about once `from` is `to` in a file, as code and English message. */
const complaints = (path: string, from: string, to: string): readonly string[] =>
  compile(changed(path, from, to)).diagnostics.map(({ code, message }) => `${code} ${message.en}`)

const condition = (text: string): readonly string[] =>
  complaints(
    R,
    '{ fact: record.unpaid, operator: equal, value: true,',
    `{ fact: record.unpaid, operator: equal, value: true, law: zz-wages-law/art-2 }\n    - { ${text},`,
  )

describe('a comparison', () => {
  it.each([
    'fact: record.deadline, operator: after, value: 2024-02-29',
    'fact: record.event.served, operator: notEqual, value: null',
    'fact: record.event.served, operator: onOrBefore, value: { fact: record.deadline }',
    'fact: record.conduct, operator: notIn, value: [delay]',
    'fact: record.amount, operator: lessThan, value: { n: 90000000, unit: fen }',
    'fact: authority.level, operator: in, value: [city]',
    'fact: subject.kind, operator: equal, value: legal-person',
    'fact: case.knownAt, operator: onOrAfter, value: 2024-01-01',
  ])('%s suits', (text) => {
    expect(condition(text)).toEqual([])
  })

  it.each([
    [
      'fact: record.deadline, operator: lessThan, value: 2024-01-01',
      'PL1207 `record.deadline` is a day, and `lessThan` does not suit it',
    ],
    [
      'fact: record.amount, operator: in, value: [{ n: 1, unit: fen }]',
      'PL1207 `record.amount` is money, and `in` does not suit it',
    ],
    [
      'fact: record.deadline, operator: after, value: 2023-02-29',
      'PL1208 `record.deadline` is a day, and `2023-02-29` is not',
    ],
    ['fact: record.deadline, operator: after, value: null', 'PL1208 `after` with nothing is always false'],
    [
      'fact: record.amount, operator: equal, value: { n: 1, unit: count }',
      'PL1208 `record.amount` is money, and `{"n":1,"unit":"count"}` is not',
    ],
    [
      'fact: record.amount, operator: greaterThan, value: { parameter: zz.wages.term }',
      'PL1208 `record.amount` is money and does not compare with a duration',
    ],
    [
      'fact: record.amount, operator: greaterThan, value: { fact: case.asOf }',
      'PL1208 `record.amount` is money and does not compare with a day',
    ],
    ['fact: record.conduct, operator: in, value: refusal', 'PL1208 `in` needs a list'],
    ['fact: record.conduct, operator: equal, value: [refusal]', 'PL1208 `equal` compares with one value'],
    ['fact: record.conduct, operator: equal, value: refuse', 'PL1208 `refuse` is no code of `record.conduct`'],
    ['fact: authority.level, operator: in, value: [town]', 'PL1208 `town` is no code of `authority.level`'],
    ['fact: matter.kind, operator: equal, value: bidding', 'PL1208 `bidding` is no code of `matter.kind`'],
    [
      'fact: record.amount, operator: greaterThan, value: { parameter: zz.wages.treshold }',
      'PL1206 unknown parameter `zz.wages.treshold`',
    ],
    ['fact: effect.decided, operator: equal, value: true', 'PL1205 unknown fact `effect.decided`'],
    ['fact: source.deadline, operator: before, value: { fact: case.asOf }', 'PL1205 unknown fact `source.deadline`'],
    [
      'fact: record.event.paid, operator: before, value: { fact: case.today }',
      'PL1205 unknown fact `case.today`',
      'PL1205 unknown fact `record.event.paid`',
    ],
  ])('%s does not: %s', (text, ...expected) => {
    expect([...condition(text)].sort()).toEqual(expected)
  })
})

describe('days and names in a rule', () => {
  it.each([
    ['governedBy: record.deadline', 'governedBy: record.amount', 'PL1208 `record.amount` is not a day'],
    ['rolesOn: record.deadline', 'rolesOn: record.event.paid', 'PL1205 unknown fact `record.event.paid`'],
    ['from: step.head-decision', 'from: step.decision', 'PL1206 unknown step `decision`'],
    [
      'weighed: record.spared',
      'weighed: record.unpaid',
      'PL1208 `record.unpaid` is not a boolean that an official determines',
    ],
    [
      'min: { parameter: zz.wages.term }',
      'min: { parameter: zz.wages.threshold }',
      'PL1208 the parameter `zz.wages.threshold` is not a period',
    ],
    ['roles: [manager]', 'roles: [owner]', 'PL1206 unknown role `owner`'],
    ['route: reconsideration', 'route: appeal', 'PL1206 unknown route `appeal`'],
    ['kinds: [department]', 'kinds: [departments]', 'PL1206 unknown kind of authority `departments`'],
  ])('%s written %s', (from, to, expected) => {
    expect(complaints(R, from, to)).toEqual([expected])
  })

  it('a kind of record that is unknown is said once, and not again for each of its facts', () => {
    expect(complaints(R, 'for: order', 'for: orders')).toEqual(['PL1206 unknown record kind `orders`'])
    expect(complaints(R, 'matters: [listing]', 'matters: [listings]')).toEqual(['PL1206 unknown matter `listings`'])
  })
})

describe('the dictionary', () => {
  it.each([
    ['anchor: event.served', 'anchor: amount', 'PL1208 `record.amount` is not a day'],
    ['from: [event.served, deadline]', 'from: [event.paid]', 'PL1205 unknown fact `record.event.paid`'],
    ['of: order', 'of: orders', 'PL1206 unknown record kind `orders`'],
    ['by: [department]', 'by: [court]', 'PL1206 unknown kind of authority `court`'],
    [
      'window: P2Y',
      'window: { parameter: zz.wages.threshold }',
      'PL1208 the parameter `zz.wages.threshold` is not a period',
    ],
    [
      'countsTrigger: true',
      'countsTrigger: true\n        where: { fact: record.times, operator: equal, value: { n: 1, unit: count }, law: zz-wages-law/art-4 }',
      'PL1213 `record.times` is a count',
    ],
  ])('%s written %s', (from, to, expected) => {
    expect(complaints(F, from, to)).toEqual([expected])
  })
})

describe('citations', () => {
  it('in a test are checked too, what a case claims is not', () => {
    const test = 'rules/wages/list-entry/2022-01-01.test.yaml'
    expect(complaints(test, 'covers: [zz-wages-law/art-2]', 'covers: [zz-wages-law/art-5]')).toEqual([
      'PL1203 no provision `zz-wages-law/art-5`',
    ])
    expect(
      complaints(test, '  format: case/1', '  format: case/1\n  proposals: [{ claims: [{ law: no-law/art-5 }] }]'),
    ).toEqual([])
  })

  it('of text that was read only as from a later day do not hold before', () => {
    const found = complaints(W, 'inForce: { from: 2020-01-01 }', 'inForce: { from: 2020-01-01 }\ntextFrom: 2023-01-01')
    expect(new Set(found.map((one) => one.slice(0, 6)))).toEqual(new Set(['PL1204']))
  })

  it('on remedies need to be in force at some time of the rule only', () => {
    expect(
      complaints(R, 'from: step.service, law: zz-procedure-law/art-1', 'from: step.service, law: zz-wages-law/art-1'),
    ).toEqual([])
    const later = changed(
      W,
      '  - at: art-4\n',
      '  - at: art-5\n    gist: { zh: 复议, en: reconsideration }\n    status: verified\n    inForce: { from: 2024-01-01 }\n  - at: art-4\n',
    )
    const rule = changed(
      R,
      'from: step.service, law: zz-procedure-law/art-1',
      'from: step.service, law: zz-wages-law/art-5',
    )
    const founding = changed(
      R,
      '  - { role: ground, law: zz-wages-law/art-2 }',
      '  - { role: ground, law: zz-wages-law/art-5 }',
    )
    expect(
      places(
        compile(
          overlay(
            later,
            rule.filter(({ path }) => path === R),
          ),
        ).diagnostics,
      ),
    ).toEqual([])
    expect(
      places(
        compile(
          overlay(
            later,
            founding.filter(({ path }) => path === R),
          ),
        ).diagnostics,
      ),
    ).toEqual([`${R}:11:26 PL1204`])
  })
})

describe('a provision that is not listed', () => {
  const ground = 'role: ground, law: zz-wages-law/art-2'

  it.each([
    ['art-2/para-2', 'did you mean `zz-wages-law/art-2`'],
    // Item 2 of article 3 is nearer by its letters, and another article.
    ['art-1/para-1/item-2', 'list the provision in `law/zz-wages-law.yaml`'],
  ])('%s: %s', (at, en) => {
    const [found] = compile(changed(R, ground, `role: ground, law: zz-wages-law/${at}`)).diagnostics
    expect(found).toMatchObject({ code: 'PL1203', help: { en } })
  })
})

describe('the basis of an adverse measure', () => {
  const withLevel = (level: string, nature: string, kind: string): readonly string[] => {
    const law = changed(W, 'level: law', `level: ${level}`)
    const catalogue = changed(
      'catalogue/wages.yaml',
      'nature: list-entry\n    polarity: adverse\n    kind: statutory-list',
      `nature: ${nature}\n    polarity: adverse\n    kind: ${kind}`,
    )
    return compile(
      overlay(
        law,
        catalogue.filter(({ path }) => path.startsWith('catalogue/')),
      ),
    )
      .diagnostics.map(({ code }) => code)
      .filter((code) => code === 'PL1210')
  }

  it.each([
    ['law', 'penalty', 'disqualification'],
    ['administrative-regulation', 'penalty', 'disqualification'],
    ['local-regulation', 'list-entry', 'statutory-list'],
    ['departmental-rule', 'penalty', 'warning'],
    ['departmental-rule', 'penalty', 'fine'],
    ['local-government-rule', 'penalty', 'notice-of-criticism'],
    ['departmental-rule', 'publication', 'website'],
    ['central-policy-document', 'list-entry', 'nationwide-list'],
    ['judicial-interpretation', 'court-measure', 'consumption-limit'],
  ])('%s can found %s (%s)', (level, nature, kind) => {
    expect(withLevel(level, nature, kind)).toEqual([])
  })

  it.each([
    ['departmental-rule', 'penalty', 'disqualification'],
    ['departmental-rule', 'list-entry', 'statutory-list'],
    ['departmental-rule', 'statutory-disqualification', 'bid'],
    ['normative-document', 'penalty', 'warning'],
    ['normative-document', 'publication', 'website'],
    ['central-policy-document', 'supervision', 'inspection'],
  ])('%s cannot found %s (%s)', (level, nature, kind) => {
    expect(withLevel(level, nature, kind)).toEqual(['PL1210'])
  })

  it('may be unverified in a draft', () => {
    const draft = '\ndraft: { todo: { zh: 核对, en: read the text } }\nmodality: shall\nbasis'
    const files = changed(R, 'modality: shall\nbasis', draft.slice(1))
    const law = changed(
      W,
      '  - at: art-2\n    gist: { zh: 责令支付逾期未付的列入, en: who does not pay as ordered is entered }\n    status: verified',
      '  - at: art-2\n    gist: { zh: 责令支付逾期未付的列入, en: who does not pay as ordered is entered }\n    status: partial',
    )
    expect(compile(law).diagnostics.map(({ code }) => code)).toEqual(['PL1211'])
    expect(
      places(
        compile(
          overlay(
            law,
            files.filter(({ path }) => path === R),
          ),
        ).diagnostics,
      ),
    ).toEqual([])
  })

  it('is asked of what is only contemplated, too', () => {
    const contemplated = changed(R, 'act: designate', 'act: contemplate')
    const law = changed(W, 'level: law', 'level: normative-document')
    const files = overlay(
      law,
      contemplated.filter(({ path }) => path === R),
    )
    expect(compile(files).diagnostics.map(({ code }) => code)).toEqual(['PL1210'])
  })

  it('is none of a general law', () => {
    expect(complaints(W, 'level: law', 'level: law\ngeneral: true')).toEqual([
      'PL1210 `zz.wages.list` (list-entry, statutory-list) cannot rest on `zz-wages-law` (law) alone',
    ])
  })

  it('is lent by no provision that only refers to other norms', () => {
    const refers = 'gist: { zh: 机关可以列入名单, en: the department may enter on the list }\n    refers: true'
    expect(complaints(W, 'gist: { zh: 机关可以列入名单, en: the department may enter on the list }', refers)).toEqual([
      'PL1210 `zz.wages.list` (list-entry, statutory-list) cannot rest on `zz-wages-law` (law) alone',
    ])
  })

  it('is that of a general law where the provision itself sets the measure', () => {
    const law = changed(W, 'level: law', 'level: law\ngeneral: true').map(({ path, bytes, ...file }) => {
      const text = Buffer.from(bytes).toString('utf8')
      const founding = text.replaceAll('status: verified', 'status: verified\n    founds: true')
      return { ...file, path, bytes: path === W ? Buffer.from(founding) : bytes }
    })
    expect(compile(law).diagnostics.map(({ code }) => code)).toEqual([])
  })
})

describe('parameters', () => {
  it('may have a value for each region on the same day', () => {
    const regional = '  - { from: 2020-01-01, value: P3Y, law: zz-wages-law/art-3/para-1/item-2 }'
    const found = complaints(
      'parameters/term.yaml',
      regional,
      `${regional}\n${regional.replace('value:', "region: '310000', value:")}`,
    )
    expect(found).toEqual([])
  })
})
