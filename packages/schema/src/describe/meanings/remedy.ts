import { type Meanings, under } from '../meaning.js'

/** Fields of a remedy, wherever one is written. */
export const remedyFields: Meanings = {
  route:
    '救济途径，须在 facts/ 的 routes 中声明 / the route, declared under `routes` in `facts/`; e.g. `reconsideration`',
  within:
    '申请期限；法律未定的不写 / within which it must be used; left out where the law sets no deadline; e.g. `P60D`',
  from: '期限起算点 / where the deadline starts; e.g. `step.service`',
  against: '作出行为的机关须为何种性质；空为任何 / what the acting body must be in law for it to lie; empty: anything',
  parties: '哪类当事人可用；空为任何 / kinds of party that have it; empty: every party',
  ifUntold: '送达文书没有告知救济时的期限 / the deadline where the document served does not tell of the remedy',
  'ifUntold.within': '未告知时的期限 / that deadline; e.g. `P1Y`',
  'ifUntold.from': '未告知时的起算点 / where it starts',
  'ifUntold.law': '规定未告知后果的条款 / the provision that says so',
  law: '规定救济的条款 / the provision that gives the remedy',
}

/** Remedies against a measure, and ways out of it. */
export const remedyMeanings: Meanings = {
  RemedyTemplate: '救济：途径、期限、起算点 / a remedy: its route, deadline and start',
  ...under('RemedyTemplate', remedyFields),
  ReliefTemplate:
    '出路：当事人如何提前摆脱该措施，何时可以申请 / a way out of the measure: what the subject can do, and from when it may apply',
  'ReliefTemplate.route':
    '出路的途径，须在 facts/ 的 routes 中声明 / the route, declared under `routes` in `facts/`; e.g. `early-removal`',
  'ReliefTemplate.rule':
    '准予出路的规则；当事人完成所列行为后该规则须适用 / the rule that grants it; doing the acts must make that rule apply',
  'ReliefTemplate.acts':
    '当事人可做的事，按先后，申请在最后 / what the subject can do, in order; the application itself comes last',
  'ReliefTemplate.granted': '记载准予的事件 / event of the record by which the grant is recorded',
  'ReliefTemplate.after': '须先经过的期间 / how long must have passed before one may apply; e.g. `P6M`',
  'ReliefTemplate.from': '该期间的起算点，取最晚者 / where that runs from; of several the latest',
  'ReliefTemplate.conditions': '条件，用自己的话写 / the conditions, in our own words',
  'ReliefTemplate.law': '规定出路的条款 / the provision that opens the way out',
  ReliefAct:
    '当事人为出路可做的一件事，及其带来的事实或者事件 / one thing that the subject can do, and the fact or event that it brings about',
  'ReliefAct.act': '该行为的标识 / identifier of the act; e.g. `pay-arrears`',
  'ReliefAct.title': '该行为的名称 / what it is called',
  'ReliefAct.sets': '该行为带来的事实或者事件 / what it changes in the record: a fact or an event',
  'ReliefAct.sets.fact': '因此改变的事实 / the fact that it changes',
  'ReliefAct.sets.value': '改变后的值 / its value afterwards',
  'ReliefAct.sets.event': '因此发生的事件 / the event that it brings about',
  'ReliefAct.law': '规定该行为的条款 / the provision that asks for it',
}
