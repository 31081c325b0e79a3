import { type Explains, explainsIn, type Pack } from '@plumbline/pack'
import type { Goal } from './goal.js'

/** What a goal asks to be seen, as a comment names it: of a term `last` and `after`, without the measure. */
const whatOf = ({ want }: Goal): string => want.slice(want.lastIndexOf(' ') + 1)

const speaksOf = ({ what, line }: Explains, goal: Goal): boolean => goal.line === line && whatOf(goal) === what

/** An explanation of what can be seen, or of nothing, is a gap itself: explanations do not outlive what they explain. */
const idleGoal = ({ what, at, reason }: Explains): Goal => ({
  kind: 'condition',
  of: at.file,
  name: { zh: '不再需要的说明', en: 'explanations that are not needed' },
  file: at.file,
  line: at.line,
  lastLine: at.line,
  want: what,
  seen: false,
  excluded: null,
  missing:
    reason === null
      ? { zh: `没有写明为何不能显示“${what}”`, en: `no reason is given why “${what}” cannot be shown` }
      : { zh: `此处的“${what}”已经显示，或者没有什么可显示`, en: `“${what}” is shown here, or is nothing to show` },
  law: [],
})

/** Leaves uncounted what the comments of packs explain (`# plumbline-unseen false: why`) and no sentence shows. */
export const explainUnseen = (packs: readonly Pack[], goals: readonly Goal[]): readonly Goal[] => {
  const comments = new Map<string, readonly Explains[]>()
  for (const file of packs.flatMap(({ files }) => files)) {
    const found = explainsIn(file, 'plumbline-unseen')
    // The rules of a table stand in one text: it speaks once.
    if (found.length > 0) comments.set(file.file, found)
  }
  if (comments.size === 0) return goals
  const used = new Set<Explains>()
  const told = goals.map((goal): Goal => {
    const speaking = (comments.get(goal.file) ?? []).filter((one) => speaksOf(one, goal))
    const [first] = speaking
    if (first?.reason == null || goal.seen) return goal
    for (const one of speaking) used.add(one)
    return { ...goal, excluded: goal.excluded ?? { zh: first.reason, en: first.reason } }
  })
  return [...told, ...[...comments.values()].flat().flatMap((one) => (used.has(one) ? [] : [idleGoal(one)]))]
}
