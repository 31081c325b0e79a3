import type { Meanings } from '../meaning.js'

/** `limits/<limit>.yaml`. */
export const limitMeanings: Meanings = {
  LimitFile:
    '法定边界：任何规则的后果都须通过的条件 / a limit of the law that every effect of every rule is held against',
  'LimitFile.id': '边界标识 / identifier of the limit; e.g. `rank-of-disqualification`',
  'LimitFile.title': '边界名称 / what the limit is called',
  'LimitFile.effective': '有效起止 / from when until when it is in force',
  'LimitFile.basis': '所依据的条款及其作用 / the provisions it rests on, each in its role',
  'LimitFile.when':
    '针对哪些后果，用 effect 开头的事实表述；不明的视为针对 / which effects it concerns, in terms of `effect.…`; unknown counts as concerned; e.g. `effect.polarity`',
  'LimitFile.require':
    '后果得以通过的条件；不明的不通过 / what must be certainly true for an effect to pass; unknown does not pass',
  'LimitFile.otherwise': '不通过的后果如何处理 / what becomes of an effect that does not pass',
  'LimitFile.otherwise=block': '阻止 / the effect is blocked',
  'LimitFile.otherwise=cap': '削减到法定上限 / the effect is cut to what the law allows',
  'LimitFile.otherwise=cap.to': '按什么削减 / what it is cut to',
  'LimitFile.otherwise=cap.period':
    '削减到的期间（to 为 period 时） / the period, where it is cut to `period`; e.g. `P3Y`',
  'LimitFile.otherwise=await': '等待一个步骤，完成以前不生效 / the effect waits for a step',
  'LimitFile.otherwise=await.step': '所等待的步骤 / the step; e.g. `head-decision`',
  'LimitFile.otherwise=await.by': '由谁完成 / who takes it',
  'LimitFile.otherwise=defer':
    '缓行：停止执行或者有争议的，等到该步骤 / what hangs on something stayed or disputed waits until a step is recorded',
  'LimitFile.otherwise=defer.until': '缓行至哪个步骤 / the step until which it waits; e.g. `stay-lifted`',
  'LimitFile.conflict':
    '本边界与同位阶规范冲突：裁决以前从轻 / the limit and another norm of equal rank clash: the lighter burden applies until it is settled (Legislation Law arts 102, 106)',
  'LimitFile.conflict.between': '一方的条款 / the provisions on one side',
  'LimitFile.conflict.and': '另一方的条款 / the provisions on the other side',
  'LimitFile.conflict.settledBy': '由谁裁决 / who settles it',
  'LimitFile.conflict.law': '规定如何裁决的条款 / the provision on how it is settled',
  'LimitFile.because':
    '告诉当事人或者机关的话，以及如何改正 / what the subject or the authority is told, and how to mend it',
}
