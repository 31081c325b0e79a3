import type { Meanings } from '../meaning.js'

/** Tests as sentences. */
export const testMeanings: Meanings = {
  TestFile:
    '测试：一个基础案件，和关于它的若干句话 / tests as sentences: a base case, and sentences that each change it and say what must come out',
  'TestFile.rule':
    '所测试的规则；情景测试不写 / the rule under test; left out in a scenario; e.g. `licensing.reapplication-bar`',
  'TestFile.limit': '所测试的边界 / the limit under test',
  'TestFile.reasoning':
    '从条文到预期的推理（情景测试） / of a scenario: the reasoning from the articles to what is expected',
  'TestFile.base': '基础案件，或者另一案件文件的路径 / the base case, written out, or the path of a case file',
  'TestFile.sentences': '各句测试 / the sentences',
  'TestFile.sentences.name':
    '这句话，写成判断 / the sentence, as a statement of law; e.g. `{ zh: 满一年的可以再次申请, en: after a year one may apply again }`',
  'TestFile.sentences.asOf':
    '改在哪一日问（所知截至当日） / the day asked about instead, with the knowledge of that day',
  'TestFile.sentences.covers': '这句话测试的条款 / provisions that the sentence tests',
  'TestFile.sentences.given':
    '对基础案件的改动，逐项并入 / what is merged into the base case: mappings key by key, lists of things with an `id`, a `kind` or a `step` and `party` by that; e.g. `{ records: [{ id: refusal, facts: { publicSafety: false } }] }`',
  'TestFile.sentences.without':
    '从基础案件去掉的内容，按路径 / paths of what is taken away; e.g. `[records/refusal/facts/publicSafety]`',
  'TestFile.sentences.table':
    '案件表：每行一个案件，都按这句话核对 / a table of cases: each row is a case, and the sentence is held against each',
  'TestFile.sentences.table.columns':
    '列：name、asOf、案件中的位置，或者以 expect 开头的预期 / the columns: `name`, `asOf`, a place in the case, or a place in what is expected; e.g. `[asOf, records/refusal/facts/publicSafety, expect/outcome]`',
  'TestFile.sentences.table.rows':
    '行：按列的顺序写值；unknown 为不明 / the rows: values in the order of the columns; `unknown` takes away what is there; e.g. `[2026-03-01, true, applies]`',
  'TestFile.sentences.expect': '预期；未写的不核对 / what must come out; what is left out is not checked',
  'TestFile.sentences.expect.outcome': '规则的结论 / what the rule comes to',
  'TestFile.sentences.expect.missing':
    '应当报告缺少的事实，不多不少 / facts that must be reported missing, exactly these; e.g. `[record.publicSafety]`',
  'TestFile.sentences.expect.defeatedBy': '排除规则的例外 / exceptions that defeat the rule; e.g. `[good-faith]`',
  'TestFile.sentences.expect.effects':
    '应有的后果，每一项须对应一项后果 / effects that must be there; each must match one, only the fields given are compared',
  'TestFile.sentences.expect.effects.measure': '措施标识 / identifier of the measure',
  'TestFile.sentences.expect.effects.act': '后果种类 / what is done',
  'TestFile.sentences.expect.effects.on': '及于何人 / the person it is on',
  'TestFile.sentences.expect.effects.proposal': '所采纳的拟议措施 / the proposal that it answers',
  'TestFile.sentences.expect.effects.state': '状态 / its state on the day asked about',
  'TestFile.sentences.expect.effects.modality': '应当或者可以 / bound or free',
  'TestFile.sentences.expect.effects.termMax': '最长期限 / its longest term; e.g. `P1Y`',
  'TestFile.sentences.expect.effects.first': '第一日 / its first day',
  'TestFile.sentences.expect.effects.lastDay': '最后一日（含）；null 为没有 / its last day, included; null: none',
  'TestFile.sentences.expect.effects.freeFrom':
    '自何日起不再受其约束；null 为没有 / the day from which one is free of it; null: none',
  'TestFile.sentences.expect.effects.blockedBy': '阻止它的边界 / limits that block it',
  'TestFile.sentences.expect.effects.cappedBy': '削减它的边界 / limits that cut it',
  'TestFile.sentences.expect.effects.awaits': '使其等待的边界 / limits that make it wait',
  'TestFile.sentences.expect.effects.deferredBy': '使其缓行的边界 / limits that defer it',
  'TestFile.sentences.expect.effects.conflictBy':
    '因冲突而暂时从轻的边界 / limits that cut it for the time being, while a clash is not settled',
  'TestFile.sentences.expect.effects.passes':
    '针对它而由它通过的边界，至少这些 / limits that concern it and let it pass: at least these',
  'TestFile.sentences.expect.noEffects': '不应有的后果 / effects that must not be there',
  'TestFile.sentences.expect.noEffects.measure': '措施标识 / identifier of the measure',
  'TestFile.sentences.expect.noEffects.act': '后果种类 / what is done',
  'TestFile.sentences.expect.noEffects.on': '及于何人 / the person it is on',
  'TestFile.sentences.expect.noSteps': '不应要求的程序步骤 / procedural steps that must not be asked for',
  'TestFile.sentences.expect.noSteps.step': '步骤标识 / identifier of the step',
  'TestFile.sentences.expect.noSteps.party': '对何人 / the party',
  'TestFile.sentences.expect.noSteps.measure': '措施标识 / identifier of the measure',
  'TestFile.sentences.expect.noSteps.act': '后果种类 / what is done',
  'TestFile.sentences.expect.noRemedies': '不应有的救济 / remedies that must not be there',
  'TestFile.sentences.expect.noRemedies.route': '途径标识 / identifier of the route',
  'TestFile.sentences.expect.noRemedies.party': '何人 / the party',
  'TestFile.sentences.expect.noRemedies.measure': '针对哪项措施 / identifier of the measure that it is against',
  'TestFile.sentences.expect.noRemedies.act': '针对哪种后果 / what is done by the effect that it is against',
  'TestFile.sentences.expect.aside':
    '不得使用的记录及原因 / records that must be set aside, each with its reason; e.g. `{ refusal: annulled }`',
  'TestFile.sentences.expect.steps': '应有的程序步骤 / procedural steps that must be there',
  'TestFile.sentences.expect.steps.step': '步骤标识 / identifier of the step',
  'TestFile.sentences.expect.steps.party': '对何人 / the party',
  'TestFile.sentences.expect.steps.measure': '措施标识 / identifier of the measure',
  'TestFile.sentences.expect.steps.act': '后果种类 / what is done',
  'TestFile.sentences.expect.steps.status':
    '步骤状态 / its status: done, open, missed, done-late, not-yet or waived; e.g. `missed`',
  'TestFile.sentences.expect.steps.lastDay': '最后一日 / the last day for it',
  'TestFile.sentences.expect.remedies': '应有的救济 / remedies that must be there',
  'TestFile.sentences.expect.remedies.route': '途径标识 / identifier of the route',
  'TestFile.sentences.expect.remedies.party': '何人 / the party',
  'TestFile.sentences.expect.remedies.measure': '针对哪项措施 / identifier of the measure that it is against',
  'TestFile.sentences.expect.remedies.act': '针对哪种后果 / what is done by the effect that it is against',
  'TestFile.sentences.expect.remedies.lastDay': '最后一日 / the last day for it',
  'TestFile.sentences.expect.reliefs': '应有的出路 / ways out that must be there',
  'TestFile.sentences.expect.reliefs.route': '途径标识 / identifier of the route',
  'TestFile.sentences.expect.reliefs.party': '何人 / the party',
  'TestFile.sentences.expect.reliefs.measure': '针对哪项措施 / identifier of the measure that it is against',
  'TestFile.sentences.expect.reliefs.act': '针对哪种后果 / what is done by the effect that it is against',
  'TestFile.sentences.expect.reliefs.opens': '何日起可以申请；null 为不明 / from when one may apply; null: not known',
  'TestFile.sentences.expect.problems':
    '案件应被拒绝，问题在这些路径 / the case must be refused, with a problem at each of these paths',
}
