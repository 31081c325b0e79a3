import type { Meanings } from '../meaning.js'

/** Conditions and what they compare. */
export const conditionMeanings: Meanings = {
  Condition:
    '条件：同时满足 all、满足其一 any、不满足 not，或者对一项事实的比较 / a condition: `all` of several, `any` of several, `not` one, or one comparison of a `fact`',
  'Condition.all': '全部满足 / every one of these must hold',
  'Condition.all.all':
    '须同时满足的条件 / the conditions that must all hold; one that is unknown leaves the whole open unless another is false',
  'Condition.any': '满足其一即可 / one of these is enough',
  'Condition.any.any': '满足其一即可的条件 / the conditions of which one is enough',
  'Condition.not': '该条件不满足 / that the condition does not hold',
  'Condition.not.not':
    '须不满足的条件；不明的仍为不明 / the condition that must not hold; what is unknown stays unknown',
  'Condition.fact': '对一项事实的比较，并注明依据条款 / one comparison of a fact, with the provision that asks for it',
  'Condition.fact.fact': '被比较的事实 / the fact compared; e.g. `record.directLoss`, `record.event.served`',
  'Condition.fact.operator': '比较方法 / how it is compared',
  'Condition.fact.value':
    '与之比较的值；null 指“没有” / what it is compared with; null is “there is none”; e.g. `true`, `[a, b]`, `{ parameter: threshold }`, `{ fact: case.asOf }`',
  'Condition.fact.law': '规定该条件的条款 / the provision that says so',
  'Condition.fact.burden': '由谁证明；未写的由行政机关 / who must prove it; left out: the authority',
  FactPath:
    '事实路径：所属对象加事实名称，须在 facts/ 中声明 / path of a fact declared in `facts/`: whose it is, then its name; e.g. `record.directLoss`, `source.event.annulled`, `matter.kind`, `subject.kind`, `authority.region`, `case.asOf`, `effect.rank` (limits only)',
  StartPoint:
    '起算点：一项日期事实、一个事件、一个程序步骤或者所问之日 / where a period starts: a day fact, an event, a step of the party, or the day asked about; e.g. `record.event.decided`, `record.paymentDeadline`, `step.prior-notice`, `case.asOf`',
  Operand:
    '比较的值：单个值、列表、参数或者另一事实 / what a fact is compared with: a value, a list, a parameter or another fact',
  'Operand.form':
    '比较的值：单个值、列表、参数或者另一事实 / what a fact is compared with: a value, a list, a parameter or another fact',
  OperandMapping: '数量、参数或者另一事实 / an amount, a parameter or another fact',
  'OperandMapping.n': '数量 / an amount; e.g. `{ n: 3, unit: count }`',
  'OperandMapping.parameter': '以参数为值 / the value of a parameter on the governing day',
  'OperandMapping.fact': '以另一事实为值 / the value of another fact',
  'OperandMapping.fact.fact': '另一事实的路径 / path of the other fact; e.g. `case.asOf`',
}
