import type { Meanings } from '../meaning.js'

/** Fields of a procedural step, wherever one is written. */
export const stepMeanings: Meanings = {
  step: '步骤标识，须在 facts/ 的 steps 中声明 / identifier of the step, declared under `steps` in `facts/`; e.g. `prior-notice`',
  when: '仅在该条件满足或者不明时需要这一步 / the step is asked for where this holds or is unknown; left out: always',
  by: '由谁完成 / who takes it',
  within: '完成期限 / how long there is for it; left out: no period; e.g. `P7D`',
  from: '期限起算点 / where the period starts; e.g. `step.prior-notice`',
  extension: '可以延长期限的步骤及其长度 / a recorded step that lengthens the period, and by how much',
  'extension.step': '延期所凭的步骤 / the step that lengthens it; e.g. `extension-approved`',
  'extension.by': '延长多久 / by how much; e.g. `P30D`',
  'extension.law': '允许延长的条款 / the provision that allows it',
  pauses:
    '不计入期限的时间，如检验、鉴定、听证 / days that do not count, such as those of an appraisal or a hearing; one that has not ended keeps the end open',
  'pauses.from': '扣除时间的起点 / where the pause begins',
  'pauses.until': '扣除时间的终点 / where it ends',
  'pauses.law': '规定不计入的条款 / the provision that leaves these days out',
  notBefore:
    '不得早于：自起算点经过该期间以前作出的，不算这一步 / taken before this period has run, it is no such step: a hearing is announced seven working days ahead',
  'notBefore.after': '须先经过的期间 / the period that must have run; e.g. `P7WD`',
  'notBefore.from': '该期间的起算点 / where that period starts',
  'notBefore.law': '规定提前量的条款 / the provision that says so',
  after: '仅在该步骤已有记录时才发生 / the step only arises once this one was recorded; e.g. `hearing-request`',
  waivedBy:
    '当事人放弃这次机会的步骤；未写的为 waiver / the step by which the party gives up this chance; left out: `waiver`',
  beforeDecision:
    '作出决定以前必须完成（当事人的机会须已届满） / the decision may not be made before it is done, or, for a chance of the party, has lapsed',
  afterDecision: '决定作出以后的义务 / a duty of the authority after its decision',
  ifMissed: '逾期或者未做的后果 / what it means that it was missed',
  missedLaw: '规定该后果的条款 / the provision that says what a miss means',
  content: '应当包含的内容，用自己的话写 / what it must contain, in our own words',
  checklist: '文书应当载明的各项 / what its document must state, point by point',
  'checklist.item': '该项的名称 / name of the point; e.g. `remedies`',
  'checklist.text': '该项的内容 / what must be stated',
  'checklist.forStep': '仅在该步骤需要时才须载明 / only owed where this step is asked for',
  'checklist.law': '要求载明的条款 / the provision that asks for it',
  law: '规定这一步的条款 / the provision that asks for the step',
}
