import type { Missing } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import type { Context } from './context.js'
import { namingOf } from './titles.js'

/**
 * A fact that would settle an open rule, and from whom it can come.
 *
 * @param ofRule record of the rule, so that a fact of another record says which
 */
export const settledBy = (context: Context, { fact, about, burden }: Missing, ofRule: string | null): Item => {
  const record = context.record(about)
  const person = record === undefined && context.case.persons.some(({ id }) => id === about) ? about : null
  const { title, suppliedBy } = namingOf(context, fact, context.kindOf(record))
  return item('settled-by', {
    fact: title,
    record: record && record.id !== ofRule ? record.id : null,
    person,
    burden,
    suppliedBy,
  })
}
