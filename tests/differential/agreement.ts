/**
 * How closely the direct evaluator and the reference must agree, each level with everything below it:
 * `truths`: the records set aside with every reason, and the truth of every node of every condition;
 * `outcomes`: what each version of each rule means for each trigger, the standing of each exception, what each limit does;
 * `whole`: also which readings each node rests on, which facts would settle a rule, and which days and versions lost.
 */
export const agreements = ['truths', 'outcomes', 'whole'] as const
export type Agreement = (typeof agreements)[number]

/** Whether a difference of one kind matters at a level. */
export const covers = (agreement: Agreement, level: Agreement): boolean =>
  agreements.indexOf(level) <= agreements.indexOf(agreement)
