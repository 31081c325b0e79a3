import type { Text } from '@plumbline/schema'

/** Words of test files, as a lawyer says them. */
const words: Readonly<Record<string, Text>> = {
  asOf: { zh: '所问之日', en: 'on' },
  outcome: { zh: '规则', en: 'the rule' },
  applies: { zh: '适用', en: 'applies' },
  'does-not-apply': { zh: '不适用', en: 'does not apply' },
  'not-in-force': { zh: '不在施行期内', en: 'is not in force' },
  undetermined: { zh: '未决', en: 'is undetermined' },
  conflict: { zh: '新旧法冲突，待认定', en: 'is in conflict between versions' },
  missing: { zh: '所缺事实', en: 'missing facts' },
  defeatedBy: { zh: '因何例外不适用', en: 'defeated by' },
  unknown: { zh: '不明', en: 'not known' },
  effects: { zh: '效果', en: 'effects' },
  noEffects: { zh: '不应有的效果', en: 'unwanted effects' },
  state: { zh: '状态', en: 'state' },
  blocked: { zh: '被阻却', en: 'blocked' },
  awaiting: { zh: '待先行程序', en: 'awaiting a step' },
  advisory: { zh: '待机关决定', en: 'awaiting the decision' },
  'in-effect': { zh: '有效', en: 'in effect' },
  ended: { zh: '已终止', en: 'ended' },
  modality: { zh: '应当或者可以', en: 'shall or may' },
  shall: { zh: '应当', en: 'shall' },
  may: { zh: '可以', en: 'may' },
  termMax: { zh: '最长期限', en: 'longest term' },
  first: { zh: '首日', en: 'first day' },
  lastDay: { zh: '末日', en: 'last day' },
  freeFrom: { zh: '解除之日', en: 'free from' },
  blockedBy: { zh: '阻却的边界', en: 'blocked by' },
  cappedBy: { zh: '缩减的边界', en: 'capped by' },
  awaits: { zh: '所待程序', en: 'awaits' },
  deferredBy: { zh: '使之中止的边界', en: 'deferred by' },
  conflictBy: { zh: '抵触的边界', en: 'in conflict by' },
  passes: { zh: '通过的边界', en: 'passes' },
  aside: { zh: '不予采用的记录', en: 'records set aside' },
  problems: { zh: '案件的问题', en: 'problems of the case' },
  steps: { zh: '程序', en: 'steps' },
  status: { zh: '进度', en: 'status' },
  remedies: { zh: '救济', en: 'remedies' },
  reliefs: { zh: '出路', en: 'ways out' },
  opens: { zh: '开放之日', en: 'opens' },
}

/** A word of a test file in both languages; a word that we do not know, such as the name of a fact, as it is. */
export const wordFor = (word: string): Text =>
  Object.hasOwn(words, word) ? (words[word] as Text) : { zh: word, en: word }
