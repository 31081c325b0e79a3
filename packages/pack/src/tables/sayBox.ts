import type { Text, Value } from '@plumbline/schema'
import type { Axis, Place } from './axis.js'
import type { Box } from './boxes.js'
import type { Space } from './space.js'

const written = (value: Value): string => (typeof value === 'object' ? `${value.n} ${value.unit}` : String(value))

/** Neighbours on one line, from the least to the greatest. */
type Run = readonly Place[]

const lineOf = (place: Place): string | undefined => ('line' in place ? place.line : undefined)

const isNeighbour = (places: readonly Place[], left: Place, right: Place): boolean =>
  places.indexOf(right) === places.indexOf(left) + 1 && lineOf(left) === lineOf(right)

const runsOf = (all: readonly Place[], chosen: readonly Place[]): readonly Run[] => {
  const runs: Place[][] = []
  for (const place of chosen) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && isNeighbour(all, before, place)) last.push(place)
    else runs.push([place])
  }
  return runs
}

const bounds = (run: Run): string => {
  const [first, last] = [run[0] as Place, run.at(-1) as Place]
  if (first === last && first.kind === 'value') return `= ${written(first.value)}`
  const lower =
    first.kind === 'value'
      ? `>= ${written(first.value)}`
      : first.kind === 'between' && first.above !== null
        ? `> ${written(first.above)}`
        : ''
  const upper =
    last.kind === 'value'
      ? `<= ${written(last.value)}`
      : last.kind === 'between' && last.below !== null
        ? `< ${written(last.below)}`
        : ''
  return [lower, upper].filter((one) => one !== '').join(', ')
}

const both = (text: string): Text => ({ zh: text, en: text })

const sayAxis = (fact: string, { places, type }: Axis, chosen: readonly number[]): Text | undefined => {
  if (chosen.length === places.length) return undefined
  const picked = chosen.map((index) => places[index] as Place)
  const values = picked.flatMap((place) => (place.kind === 'value' ? [written(place.value)] : []))
  const isLine = type !== 'boolean' && type !== 'text' && type !== 'code'
  const onLine = picked.filter(({ kind }) => kind === 'value' || kind === 'between')
  const said: Text[] = isLine
    ? runsOf(places, onLine).map((run) => both(`\`${fact} ${bounds(run)}\``))
    : values.length === 0
      ? []
      : [both(`\`${fact} = ${values.join(' | ')}\``)]
  if (picked.some(({ kind }) => kind === 'other'))
    said.push({ zh: `\`${fact}\` 为表中未列的值`, en: `\`${fact}\` a value that no cell names` })
  if (picked.some(({ kind }) => kind === 'null')) said.push({ zh: `\`${fact}\` 为空`, en: `\`${fact}\` nothing` })
  return { zh: said.map(({ zh }) => zh).join('或'), en: said.map(({ en }) => en).join(' or ') }
}

/** The cases of a box, as far as it is not everything. */
export const sayBox = ({ facts, axes }: Space, box: Box): Text => {
  const said = box.flatMap((chosen, index) => sayAxis(facts[index] as string, axes[index] as Axis, chosen) ?? [])
  if (said.length === 0) return { zh: '任何情形', en: 'any case' }
  return { zh: said.map(({ zh }) => zh).join('，且'), en: said.map(({ en }) => en).join(' and ') }
}
