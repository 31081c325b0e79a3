import type { Path } from '@plumbline/pack'
import type { Amount, Text } from '@plumbline/schema'
import { valueAt } from '../edit.js'
import { clauses } from '../say/clauses.js'
import type { Found, Operate } from './site.js'

const isAmount = (value: unknown): value is Amount =>
  typeof value === 'object' && value !== null && 'n' in value && 'unit' in value

const noun: Text = { zh: '数额', en: 'the number' }

const twin = (file: unknown, at: Path, { n, unit }: Amount): readonly Path[] => {
  const key = at.at(-1)
  const other = [...at.slice(0, -1), key === 'min' ? 'max' : 'min']
  const beside = valueAt(file, other)
  return (key === 'min' || key === 'max') && isAmount(beside) && beside.n === n && beside.unit === unit ? [other] : []
}

/** An amount, a count or a share one unit more and one less: of money one fen. */
export const changeAmounts: Operate = ({ nodes, file, phrases }) =>
  nodes.flatMap(({ path, value }) => {
    if (!isAmount(value)) return []
    const twins = twin(file.value, path, value)
    if (path.at(-1) === 'max' && twins.length > 0) return []
    return [1, -1].flatMap((by): readonly Found[] => {
      const to: Amount = { ...value, n: value.n + by }
      if (to.n < 0) return []
      return [
        {
          operator: 'unit',
          edits: [{ at: path, to }, ...twins.map((at) => ({ at, to }))],
          says: clauses.became(noun, phrases.amount(value), phrases.amount(to)),
        },
      ]
    })
  })
