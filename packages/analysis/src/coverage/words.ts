import type { Text } from '@plumbline/schema'
import type { CoverageKind } from './goal.js'

/** What is measured, as a heading. */
export const coverageWords: { readonly [K in CoverageKind]: Text } = {
  provision: { zh: '条款', en: 'provisions' },
  rule: { zh: '规则结论', en: 'outcomes of rules' },
  condition: { zh: '条件真值', en: 'truths of conditions' },
  exception: { zh: '例外', en: 'exceptions' },
  limit: { zh: '法定边界', en: 'limits' },
  boundary: { zh: '首末日', en: 'boundary days' },
}
