import type { CompiledRule, Modality } from '@plumbline/schema'

/** Where a ground for refraining was raised, the authority is no longer bound to act: it may. */
export const modalityOf = (rule: CompiledRule, weighing: 'none' | 'owed' | 'done'): Modality =>
  weighing === 'none' ? rule.modality : 'may'
