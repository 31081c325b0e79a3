import type { Program } from '@plumbline/schema'
import { type RuleTest, ruleTest } from './ruleTest.js'
import { ruleNotes, ruleText } from './ruleText.js'
import { type RuleWish, settingOf } from './ruleWish.js'

/** A new rule, its notes, and its tests once it is known what it compiles to. */
export interface RuleSkeleton {
  readonly rule: string
  readonly notes: string
  /** @param program of the pack with the rule; null where it does not compile */
  readonly test: (program: Program | null) => RuleTest
}

/** @param program of the pack without the rule */
export const ruleSkeleton = (program: Program, wish: RuleWish): RuleSkeleton => {
  const setting = settingOf(program, wish)
  return {
    rule: ruleText(program, wish, setting),
    notes: ruleNotes(wish),
    test: (compiled) => ruleTest(compiled, program, wish, setting),
  }
}
