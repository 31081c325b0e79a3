import { compilePack, parsePack } from '@plumbline/pack'
import { describe, expect, it } from 'vitest'
import { bytesOf, compile, limits, overlay, rules, source } from './packs.js'

const R = 'rules/wages/list-entry/2022-01-01.yaml'
const F = 'facts/wages.yaml'
const C = 'catalogue/wages.yaml'
const id = 'zz.wages.list-entry@2022-01-01'

type Edit = readonly [path: string, from: string, to: string]

/** Files of a pack with texts changed, or with a text of its own where nothing stood before. */
const edited = (base: typeof rules, edits: readonly Edit[]): typeof rules =>
  edits.reduce<typeof rules>((files, [path, from, to]) => {
    const text = Buffer.from(files.find((file) => file.path === path)?.bytes ?? []).toString('utf8')
    if (!text.includes(from)) throw new Error(`\`${from}\` does not stand in \`${path}\``)
    return overlay(files, [{ path, bytes: bytesOf(text.replace(from, to)) }])
  }, base)

const penalty: readonly Edit[] = [
  [C, 'nature: list-entry', 'nature: penalty'],
  [C, 'kind: statutory-list', 'kind: disqualification'],
  [F, '    by: [department]\n', '    by: [department]\n    traits: [penalised-act]\n'],
  [
    R,
    'then:\n',
    'limitation: { from: [record.event.served, record.deadline], discovered: record.deadline, period: P2Y, law: zz-wages-law/art-2 }\nthen:\n',
  ],
]
/** The order, as if it were an entry, is lifted from the list. */
const removal: readonly Edit[] = [
  [C, 'polarity: adverse', 'polarity: favourable'],
  [R, 'act: designate', 'act: remove'],
  [F, '    by: [department]\n', '    by: [department]\n    character: designation\n'],
]
const compiled = (...edits: readonly Edit[]) => compile(edited(rules, edits))
const complaints = (...edits: readonly Edit[]): readonly string[] =>
  compiled(...edits).diagnostics.map(({ code, message }) => `${code} ${message.en}`)

/** What is complained about in `zz-limits` once it is changed. */
const inLimits = (...edits: readonly Edit[]): readonly string[] => {
  const { pack, diagnostics } = parsePack(source(edited(limits, edits)))
  const found = pack === null ? [] : compilePack(pack).diagnostics
  return [...diagnostics, ...found].map(({ code, message }) => `${code} ${message.en}`)
}

const law = 'law: zz-wages-law/art-2'

describe('a rule', () => {
  const { program, diagnostics } = compiled(...penalty)
  const [rule] = program?.rules ?? []

  it('has the nature of its measures', () => {
    expect(diagnostics).toEqual([])
    expect(rule?.nature).toBe('penalty')
    expect(compile(rules).program?.rules[0]?.nature).toBe('list-entry')
  })

  it('has what its nature selects after its own, with conditions named as its own', () => {
    expect(rule?.unless.map((one) => [one.id, one.when.id])).toEqual([
      ['spared', `${id}#unless/spared`],
      ['minor', `${id}#unless/minor`],
    ])
    expect(rule?.procedure.map(({ step }) => step)).toEqual(['head-decision', 'service', 'prior-notice', 'hearing'])
    expect(rule?.remedies.map(({ route }) => route)).toEqual(['reconsideration', 'litigation'])
    expect(rule?.unless[1]).not.toHaveProperty('polarity')
  })

  it('has the first of several parts of one name that fits its measures', () => {
    expect(rule?.procedure.find(({ step }) => step === 'hearing')).toMatchObject({ within: 'P5D' })
    const fine = compiled(...penalty, [C, 'kind: disqualification', 'kind: closure']).program?.rules[0]
    expect(fine?.procedure.find(({ step }) => step === 'hearing')?.when?.id).toBe(`${id}#step/hearing`)
  })

  it('has of its nature only what its acts call for', () => {
    const lifted = compiled(...removal).program?.rules[0]
    expect(lifted?.procedure.map(({ step }) => step)).toEqual(['head-decision', 'service'])
  })

  it('keeps its own step of a name, where it binds as much', () => {
    const own = `{ step: prior-notice, by: authority, within: P9D, from: record.event.served, beforeDecision: true, ifMissed: may-not-decide, ${law} }`
    const kept = compiled([R, 'procedure:\n', `procedure:\n  - ${own}\n`])
    expect(kept.diagnostics).toEqual([])
    expect(kept.program?.rules[0]?.procedure.filter(({ step }) => step === 'prior-notice')).toMatchObject([
      { within: 'P9D' },
    ])
    for (const [from, to] of [
      ['beforeDecision: true, ', ''],
      ['by: authority', 'by: head'],
      ['ifMissed', `when: { fact: record.unpaid, operator: equal, value: true, ${law} }, ifMissed`],
      ['ifMissed', 'after: service, ifMissed'],
    ] as const)
      expect(complaints([R, 'procedure:\n', `procedure:\n  - ${own.replace(from, to)}\n`])).toEqual([
        'PL1228 `prior-notice` takes the place of what list-entry has under that name',
      ])
  })

  it('may not have an exception of its own in the place of its nature’s', () => {
    expect(complaints(...penalty, [R, '  - id: spared', '  - id: minor'])).toEqual([
      'PL1228 `minor` takes the place of what penalty has under that name',
    ])
  })

  it('reads what its nature added, too', () => {
    expect(rule?.reads).toEqual(
      expect.arrayContaining(['record.minor', 'record.event.notified', 'record.event.served']),
    )
  })

  it('of a nature with traits needs them only for what it imposes or what it is given', () => {
    const relief: readonly Edit[] = [[C, 'nature: list-entry', 'nature: penalty'], ...removal]
    expect(complaints(...relief, [C, 'kind: statutory-list', 'kind: disqualification'])).toEqual([
      'PL1224 `order` has not what penalty asks for: `penalised-act`',
    ])
    expect(complaints(...removal)).toEqual([])
  })

  it('names the conditions of its limitation, transition and steps by their place', () => {
    const when = `{ fact: record.unpaid, operator: equal, value: true, ${law} }`
    const before = edited(rules, [
      ...penalty,
      [R, 'effective: { from: 2022-01-01 }', 'effective: { from: 2021-01-01, until: 2022-01-01 }'],
    ]).find(({ path }) => path === R)
    const now = edited(rules, [
      ...penalty,
      [R, 'limitation: { ', `limitation: { longer: { period: P5Y, when: ${when}, ${law} }, `],
      [R, 'then:\n', `transition: { when: ${when}, ${law} }\nthen:\n`],
      [R, 'ifMissed: late, law: zz-wages-law/art-2 }\nremedies', `when: ${when}, ifMissed: late, ${law} }\nremedies`],
    ])
    const earlier = { path: R.replace('2022', '2021'), bytes: before?.bytes ?? bytesOf('') }
    const whole = compile(overlay(now, [earlier])).program?.rules[1]
    expect(whole?.limitation?.longer?.when.id).toBe(`${id}#limitation`)
    expect(whole?.transition?.when?.id).toBe(`${id}#transition`)
    expect(whole?.procedure[1]?.when?.id).toBe(`${id}#step/service`)
  })
})

describe('a program', () => {
  const { program } = compiled(...penalty)

  it('has the natures in the order of the vocabulary, with conditions named by them', () => {
    expect(program?.natures.map(({ nature, pack }) => [nature, pack])).toEqual([
      ['penalty', 'zz-limits'],
      ['list-entry', 'zz-limits'],
      ['statutory-disqualification', 'zz-limits'],
    ])
    expect(program?.natures[0]?.unless[0]?.when.id).toBe('nature:penalty#unless/minor')
    expect(program?.natures[0]?.procedure[2]?.when?.id).toBe('nature:penalty#step/hearing')
  })

  it('has the editions of public credit information, oldest first', () => {
    const item = 'items: [{ id: zz.information.more, title: { zh: 其他, en: more }, status: partial }]'
    const earlier = `edition: zz.information.2010\ntitle: { zh: 旧版, en: earlier }\nfrom: 2010-01-01\n${item}\n`
    const both = compile(overlay(rules, [{ path: 'information/2010.yaml', bytes: bytesOf(earlier) }]))
    expect(both.program?.information.map(({ edition }) => edition)).toEqual([
      'zz.information.2010',
      'zz.information.2020',
    ])
  })

  it('has in a kind of record what its traits declare, after its own', () => {
    const order = program?.dictionary.records.order
    expect(Object.keys(order?.facts ?? {}).at(-1)).toBe('minor')
    expect(Object.keys(order?.events ?? {})).toEqual(['served', 'annulled', 'notified'])
    expect(order?.setAside.map(({ reason, when }) => [reason, when.id])).toEqual([
      ['annulled', 'record-kind:order#setAside/0'],
      ['not-yet-known', 'record-kind:order#setAside/1'],
    ])
    expect(program?.dictionary.traits['penalised-act']?.setAside[0]?.when.id).toBe('trait:penalised-act#setAside/0')
  })
})

describe('what does not compile', () => {
  it('a measure without a nature', () => {
    expect(complaints([C, '    nature: list-entry\n', ''])).toEqual(['PL1101 `nature` is missing'])
  })

  it('a nature declared twice, or again above', () => {
    const again = Buffer.from(limits.find(({ path }) => path === 'natures/penalty.yaml')?.bytes ?? [])
    const twice = parsePack(source([...limits, { path: 'natures/more.yaml', bytes: again }])).pack
    const codes = twice === null ? [] : compilePack(twice).diagnostics.map(({ code }) => code)
    expect(codes.sort()).toEqual(['PL1201', 'PL1202'])
    const above = compile(overlay(rules, [{ path: 'natures/penalty.yaml', bytes: again }]))
    expect(above.diagnostics.map(({ code }) => code).sort()).toEqual(['PL1218', 'PL1226'])
  })

  it.each<readonly [string, Edit, string]>([
    ['trait', [F, '    by: [department]\n', '    by: [department]\n    traits: [penalized-act]\n'], 'penalized-act'],
    [
      'item',
      [F, '    by: [department]\n', '    by: [department]\n    information: zz.information.order\n'],
      'zz.information.order',
    ],
    ['measure', [C, '    anchors:', '    excludes: [zz.wages.lst]\n    anchors:'], 'zz.wages.lst'],
    ['rule', [R, 'then:\n', 'specialTo: [zz.wages.list-entri]\nthen:\n'], 'zz.wages.list-entri'],
    [
      'rule',
      [
        R,
        'remedies:\n',
        `relief:\n  - { route: reconsideration, rule: zz.wages.removal, conditions: { zh: 改正, en: mended }, ${law} }\nremedies:\n`,
      ],
      'zz.wages.removal',
    ],
  ])('an unknown %s', (kind, edit, name) => {
    expect(complaints(edit)).toEqual([`PL1206 unknown ${kind} \`${name}\``])
  })

  const inEffect = (line: string): Edit => [R, '    nexus:', `    ${line}\n    nexus:`]
  const inRule = (line: string): Edit => [R, 'then:\n', `${line}\nthen:\n`]
  it.each<readonly [Edit, string]>([
    [inEffect('gravity: record.conduct'), 'PL1208 `record.conduct` is not a code with `slight`, `general`, `serious`'],
    [inEffect('sameAct: record.unpaid'), 'PL1208 `record.unpaid` is not a text'],
    [inRule(`continues: { until: record.amount, ${law} }`), 'PL1208 `record.amount` is not a day'],
    [inRule(`continues: { until: record.event.over, ${law} }`), 'PL1205 unknown fact `record.event.over`'],
    [
      inRule(`limitation: { from: [record.event.done], discovered: record.deadline, period: P2Y, ${law} }`),
      'PL1205 unknown fact `record.event.done`',
    ],
    [
      inRule(`limitation: { from: [record.deadline], discovered: record.unpaid, period: P2Y, ${law} }`),
      'PL1208 `record.unpaid` is not a day',
    ],
    [[R, 'levels: [city', 'within: record.place, levels: [city'], 'PL1205 unknown fact `record.place`'],
    [
      [
        R,
        'ifMissed: late, law',
        `when: { fact: effect.decided, operator: equal, value: true, ${law} }, ifMissed: late, law`,
      ],
      'PL1205 unknown fact `effect.decided`',
    ],
    [
      [
        R,
        '{ fact: record.unpaid, operator: equal, value: true',
        '{ fact: party.kind, operator: equal, value: legal-person',
      ],
      'PL1205 unknown fact `party.kind`',
    ],
    [
      inEffect(`amount: { min: { n: 1, unit: day }, max: { n: 100, unit: fen }, ${law} }`),
      'PL1208 an amount is money, and `day` is not',
    ],
    [
      inEffect(`amount: { min: { parameter: zz.wages.term }, max: { parameter: zz.wages.threshold }, ${law} }`),
      'PL1208 the parameter `zz.wages.term` is not money',
    ],
  ])('%j', (edit, expected) => {
    expect(complaints(edit)).toContain(expected)
  })

  it('a fact that nothing needs, but what tells of an earlier fine is needed where the same act could be fined', () => {
    const declared = (name: string, type: string) => `      ${name}:
        title: { zh: 事实, en: a fact }
        type: ${type}
        suppliedBy: { zh: 主管部门, en: the department }
`
    const facts: Edit = [
      F,
      '    facts:\n      deadline:',
      `    facts:\n${declared('fined', 'boolean')}${declared('actId', 'text')}      deadline:`,
    ]
    expect(complaints(facts)).toEqual(['PL1217 no rule uses `fined`', 'PL1217 no rule uses `actId`'])
    expect(complaints(facts, inEffect('sameAct: record.actId'))).toEqual([])
  })

  const acting = (sets: string): Edit => [
    R,
    'remedies:\n',
    `relief:\n  - route: reconsideration\n    rule: zz.wages.list-entry\n    acts: [{ act: mend, title: { zh: 改正, en: mend }, sets: ${sets}, ${law} }]\n    conditions: { zh: 改正, en: mended }\n    ${law}\nremedies:\n`,
  ]
  it.each([
    ['{ event: mended }', 'PL1205 `order` has no `mended`'],
    ['{ fact: mended, value: true }', 'PL1205 `order` has no `mended`'],
    ['{ fact: unpaid, value: paid }', 'PL1208 `unpaid` is a boolean and has no value `paid`'],
    ['{ fact: conduct, value: mended }', 'PL1208 `conduct` is a code and has no value `mended`'],
  ])('an act towards relief that sets %s', (sets, expected) => {
    expect(complaints(acting(sets))).toEqual([expected])
  })

  it('but acts towards relief that change what the record has do', () => {
    for (const sets of ['{ event: served }', '{ fact: unpaid, value: false }', '{ fact: conduct, value: delay }'])
      expect(complaints(acting(sets))).toEqual([])
  })
})

describe('a limit', () => {
  const H = 'limits/human-act.yaml'
  const require_ = 'require: { fact: effect.decided, operator: equal, value: true'

  it('asks about the person that the effect is on', () => {
    expect(inLimits([H, require_, 'require: { fact: party.kind, operator: equal, value: natural-person'])).toEqual([])
    expect(inLimits([H, require_, 'require: { fact: party.age, operator: equal, value: true'])).toEqual([
      'PL1205 unknown fact `party.age`',
    ])
  })

  it('defers until a step that there is, and clashes with norms that there are', () => {
    expect(
      inLimits([H, '{ do: await, step: head-decision, by: head }', '{ do: defer, until: dispute-resolved }']),
    ).toEqual(['PL1206 unknown step `dispute-resolved`'])
    const conflict =
      'conflict: { between: [zz-procedure-law/art-1], and: [zz-procedure-law/art-9], settledBy: { zh: 立法机关, en: the legislature }, law: zz-procedure-law/art-1 }\nbecause:'
    expect(inLimits([H, 'because:', conflict])).toEqual(['PL1203 no provision `zz-procedure-law/art-9`'])
  })

  it('that caps to something else has no period', () => {
    const cap = (to: string) => inLimits([H, '{ do: await, step: head-decision, by: head }', `{ do: cap, to: ${to} }`])
    expect(cap('term, period: P3Y')).toEqual(['PL1230 `zz.limit.human-act` caps to `term` and needs no period'])
    expect(cap('period, period: P3Y')).toEqual([])
    expect(cap('scope')).toEqual([])
  })
})

describe('a nature', () => {
  const P = 'natures/penalty.yaml'

  it.each<readonly [Edit, string]>([
    [[P, 'fact: record.minor', 'fact: record.small'], 'PL1205 unknown fact `record.small`'],
    [
      [P, 'weighed: record.minor', 'weighed: record.event.notified'],
      'PL1208 `record.event.notified` is not a boolean that an official determines',
    ],
    [[P, 'from: record.event.notified', 'from: record.event.noted'], 'PL1205 unknown fact `record.event.noted`'],
    [[P, 'step: hearing', 'step: hearings'], 'PL1206 unknown step `hearings`'],
    [[P, 'route: litigation', 'route: appeal'], 'PL1206 unknown route `appeal`'],
    [
      [P, 'law: zz-procedure-law/art-1, order', 'law: zz-procedure-law/art-3, order'],
      'PL1203 no provision `zz-procedure-law/art-3`',
    ],
    [[P, 'modality: shall', 'does: mitigate\n    modality: may'], 'PL1229 `minor` mitigates and says `may`'],
  ])('%j', (edit, expected) => {
    expect(inLimits(edit)).toEqual([expected])
  })

  it('with a trait that is unknown is said so once', () => {
    expect(inLimits([P, 'traits: [penalised-act]', 'traits: [penalised-acts]'])).toEqual([
      'PL1206 unknown trait `penalised-acts`',
    ])
  })
})
