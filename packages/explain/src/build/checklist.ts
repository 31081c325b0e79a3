import type { Locator, Step, StepTemplate } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import { provisions } from './conditions.js'

/** Provisions of a point that are not cited for the step itself. */
const beyond = ({ law: cited }: Step, law: readonly Locator[]): readonly Locator[] =>
  law.filter((one) => !cited.includes(one))

/** What the document of a step must state; once one is there, be it enough or not, whether it does. */
export const checklist = (step: Step, template: StepTemplate | undefined): readonly Item[] => {
  const { checklist: points, doneOn } = step
  if (points.length === 0) return []
  const done = doneOn !== null || points.some(({ stated }) => stated !== null)
  const count = (wanted: boolean | null): number => points.filter(({ stated }) => stated === wanted).length
  return [
    item(
      'checklist',
      { points: points.length, done, stated: count(true), missing: count(false), unknown: count(null) },
      points.map(({ item: name, stated, law }) => {
        const text = template?.checklist.find((one) => one.item === name)?.text ?? { zh: name, en: name }
        return item('checklist-point', { item: name, text, done, stated }, provisions(beyond(step, law)))
      }),
    ),
  ]
}
