import type { Meaning } from './meaning.js'

/** A block that an editor offers whole. Places to fill in are numbered, each with what stands there at first. */
export interface Snippet {
  readonly label: Meaning
  readonly description: Meaning
  readonly body: unknown
}

const slot = (n: number, first: string): string => `\${${n}:${first}}`

/** A place for a value that is no text: it is written without quotes. */
const bare = (n: number, first: string): string => `^${slot(n, first)}`

const text = (n: number): unknown => ({ zh: slot(n, '中文'), en: slot(n + 1, 'English') })

const condition = {
  fact: slot(1, 'record.fact'),
  operator: slot(2, 'equal'),
  value: bare(3, 'true'),
  law: slot(4, 'some-law/art-1'),
}

const parties = (n: number): unknown => ({ subject: true, law: slot(n, 'some-law/art-1') })

const term = {
  min: slot(3, 'P1Y'),
  max: slot(4, 'P1Y'),
  from: slot(5, 'record.event.decided'),
  law: slot(6, 'some-law/art-1'),
}

/** Blocks by the place at which they are offered; of a list, for one of its items. */
export const snippets: Readonly<Record<string, readonly Snippet[]>> = {
  'Condition.fact': [
    {
      label: '条件 / a condition',
      description: '对一项事实的比较，附条款 / one comparison of a fact, with its provision',
      body: condition,
    },
    {
      label: '期间已满 / a period has passed',
      description:
        '所问之日在某日之后，该日由 facts/ 推算 / the day asked about is after a day that `facts/` works out',
      body: {
        fact: 'case.asOf',
        operator: slot(1, 'after'),
        value: { fact: slot(2, 'record.periodEnd') },
        law: slot(3, 'some-law/art-1'),
      },
    },
  ],
  'RuleFile.unless': [
    {
      label: '例外 / an exception',
      description: '满足条件的，规则不适用 / where it holds, the rule does not apply',
      body: {
        id: slot(1, 'good-faith'),
        title: text(2),
        modality: slot(4, 'shall'),
        burden: slot(5, 'authority'),
        law: slot(6, 'some-law/art-1'),
        when: {
          fact: slot(7, 'record.fact'),
          operator: slot(8, 'equal'),
          value: bare(9, 'true'),
          law: slot(10, 'some-law/art-1'),
        },
      },
    },
  ],
  EffectTemplate: [
    {
      label: '有期限的资格限制 / a bar with a term',
      description: '在法定期限内不得申请或者从事 / the subject is barred for the term that the law fixes',
      body: { act: 'bar', measure: slot(1, 'measure-id'), parties: parties(2), term },
    },
    {
      label: '罚款 / a fine',
      description: '法定幅度内的罚款，以分计 / a fine inside a range, in fen',
      body: {
        act: 'impose',
        measure: slot(1, 'fine-id'),
        parties: parties(2),
        amount: {
          min: { n: bare(3, '500000'), unit: 'fen' },
          max: { n: bare(4, '5000000'), unit: 'fen' },
          law: slot(5, 'some-law/art-1'),
        },
        sameAct: slot(6, 'record.actId'),
      },
    },
  ],
  'TestFile.sentences': [
    {
      label: '一句测试 / a sentence',
      description: '对基础案件的改动和预期 / what changes in the base case, and what must come out',
      body: {
        name: text(1),
        covers: [slot(3, 'some-law/art-1')],
        given: { records: [{ id: slot(4, 'record-1'), facts: { [slot(5, 'fact')]: bare(6, 'false') } }] },
        expect: { outcome: slot(7, 'does-not-apply') },
      },
    },
    {
      label: '在某日 / a sentence about a day',
      description: '改在某日问 / the same case, asked about another day',
      body: {
        name: text(1),
        asOf: slot(3, '2026-03-01'),
        expect: { effects: [{ measure: slot(4, 'measure-id'), state: slot(5, 'ended') }] },
      },
    },
  ],
  'InstrumentFile.provisions': [
    {
      label: '条款 / a provision',
      description: '一条、一款或者一项，及其大意 / an article, paragraph or item, with its gist',
      body: { at: slot(1, 'art-1'), gist: text(2), status: slot(4, 'unverified') },
    },
  ],
  FactDeclaration: [
    {
      label: '是否 / true or false',
      description: '是否类事实 / a fact that is true or false',
      body: { title: text(1), type: 'boolean', suppliedBy: text(3) },
    },
    {
      label: '由人员认定 / determined by an official',
      description: '须由具名人员认定并附理由的事实 / a fact that a named official must determine, with reasons',
      body: { title: text(1), type: slot(3, 'boolean'), determined: true, suppliedBy: text(4) },
    },
  ],
  EventDeclaration: [
    {
      label: '事件 / an event',
      description: '记录经历的一个事件 / an event in the life of a record',
      body: { title: text(1), suppliedBy: text(3), absence: slot(5, 'none') },
    },
  ],
  'CatalogueFile.measures': [
    {
      label: '措施 / a measure',
      description: '一项措施，附设定它的条款 / one measure, with the provision that sets it up',
      body: {
        id: slot(1, 'measure-id'),
        title: text(2),
        nature: slot(4, 'statutory-disqualification'),
        polarity: slot(5, 'adverse'),
        kind: slot(6, 'access'),
        covers: text(7),
        anchors: [slot(9, 'some-law/art-1')],
        listReference: slot(10, 'unverified'),
      },
    },
  ],
}
