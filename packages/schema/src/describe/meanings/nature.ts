import { type Meanings, under } from '../meaning.js'
import { remedyFields } from './remedy.js'
import { exceptionMeanings, limitationMeanings } from './rule.js'
import { stepMeanings } from './step.js'

/** To which rules of the nature a part is added; what is left out fits any. */
const forRulesMeanings: Meanings = {
  acts: '仅加入有这些后果种类的规则 / added only to rules with an effect of one of these acts; empty: any',
  polarity: '仅加入不利或者有利的规则 / added only to rules with such an effect; left out: either',
  kinds:
    '仅加入有这些措施种类的规则 / added only to rules with a measure of one of these kinds; empty: any; e.g. `[fine]`',
  exceptKinds: '不加入有这些措施种类的规则 / not added to rules with a measure of one of these kinds',
  yields:
    '法律允许另有规定，规则自己的可以取代 / the law lets other norms provide otherwise, so that a rule’s own may take its place',
}

/** `natures/<nature>.yaml`. */
export const natureMeanings: Meanings = {
  NatureFile:
    '法律性质：此种措施选用何种新旧法规则、从宽、程序、救济 / what the nature of a measure selects: choice of law, leniency, procedure, remedies',
  'NatureFile.nature': '哪种性质 / which nature',
  'NatureFile.title': '名称 / what it is called',
  'NatureFile.choice': '如何在新旧法之间选择 / how the law is chosen among versions',
  'NatureFile.choice.method': '选择方法 / the method',
  'NatureFile.choice.law': '规定选择方法的条款 / the provision that says so',
  'NatureFile.choice.order':
    '措施种类由轻到重的排列；未排列的不可比较 / lists of kinds of measure from the lighter to the heavier; what no list orders cannot be compared; e.g. `[[warning, fine]]`',
  'NatureFile.allows':
    '此种性质的措施可以是什么、做什么；空为任何 / what measures of this nature can be and do; empty: anything',
  'NatureFile.allows.polarity': '不利或者有利 / adverse or favourable',
  'NatureFile.allows.acts': '可以的后果种类 / the acts that it allows',
  'NatureFile.kinds': '此种性质的措施种类；空为任何 / kinds that measures of this nature have; empty: any',
  'NatureFile.limitation':
    '不利规则是否有追究时效，或者统一的时效 / whether adverse rules of this nature have a limitation, or which one those have that state none',
  ...under('NatureFile.limitation', limitationMeanings),
  'NatureFile.traits':
    '触发记录须具备的共同特征 / traits that the record triggering such a rule must have; e.g. `[penalised-act]`',
  'NatureFile.unless': '此种性质的规则共有的例外 / exceptions that all rules of this nature have beside their own',
  ...under('NatureFile.unless', { ...exceptionMeanings, ...forRulesMeanings }),
  'NatureFile.procedure': '此种性质的规则共有的步骤 / steps that all rules of this nature have',
  ...under('NatureFile.procedure', { ...stepMeanings, ...forRulesMeanings }),
  'NatureFile.remedies': '此种性质的规则共有的救济 / remedies that all rules of this nature have',
  ...under('NatureFile.remedies', { ...remedyFields, ...forRulesMeanings }),
}
