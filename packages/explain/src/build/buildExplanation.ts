import type { Explanation, Item, Section, SectionCode } from '../tree/explanation.js'
import { item } from '../tree/explanation.js'
import { answer } from './answer.js'
import { conflicts } from './conflicts.js'
import type { Context } from './context.js'
import { effects } from './effects.js'
import { gistOnce } from './gistOnce.js'
import { cited, namedPersons, namedProvisions, namedRecords } from './names.js'
import { question } from './question.js'
import { notApplying, notInForce, undetermined } from './rules.js'
import { aside, dropped, reviews } from './unused.js'

const about = ({ decision }: Context): readonly Item[] => [
  item('opinion-only', {}),
  item('program-digest', { digest: decision.program }),
  item('case-digest', { digest: decision.case }),
]

/** One entry a section, in the order in which they are read. */
const builders: { readonly [S in SectionCode]: (context: Context) => readonly Item[] } = {
  question,
  answer,
  effects,
  undetermined,
  conflict: conflicts,
  'does-not-apply': notApplying,
  'not-in-force': notInForce,
  aside,
  dropped,
  reviews,
  about,
}

/** The explanation of a decision from everything that was read. */
export const buildExplanation = (context: Context): Explanation => {
  const sections: Section[] = Object.entries(builders)
    .map(([section, build]) => ({ section: section as SectionCode, items: [...gistOnce(build(context))] }))
    .filter(({ items }) => items.length > 0)
  return {
    format: 'explanation/1',
    program: context.decision.program,
    case: context.decision.case,
    asOf: context.decision.asOf,
    persons: namedPersons(context),
    records: namedRecords(context),
    provisions: namedProvisions(context.program, cited(sections.flatMap(({ items }) => items))),
    sections,
  }
}
