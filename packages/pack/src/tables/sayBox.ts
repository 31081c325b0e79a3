import type { Text, Value } from '@plumbline/schema'
import type { ValueSet } from '../logic/valueSet.js'
import { type Axis, joined } from './axis.js'
import type { Box } from './boxes.js'
import type { Space } from './space.js'

const written = (value: Value): string => (typeof value === 'object' ? `${value.n} ${value.unit}` : String(value))

type Named = Axis['named']

const bounds = (from: number, until: number, named: Named): string => {
  const [at, above, below, upTo] = [from, from - 1, until, until - 1].map((point) => named.get(point))
  if (until === from + 1 && at !== undefined) return `= ${written(at)}`
  const lower = at !== undefined ? `>= ${written(at)}` : above !== undefined ? `> ${written(above)}` : ''
  const upper = upTo !== undefined ? `<= ${written(upTo)}` : below !== undefined ? `< ${written(below)}` : ''
  return [lower, upper].filter((one) => one !== '').join(', ')
}

const both = (text: string): Text => ({ zh: text, en: text })

const unordered: ReadonlySet<Axis['type']> = new Set(['boolean', 'text', 'code'])

const sayValues = (fact: string, { type, named }: Axis, places: readonly ValueSet[]): readonly Text[] => {
  const intervals = joined(places)
  if (!unordered.has(type)) return intervals.map(([from, until]) => both(`\`${fact} ${bounds(from, until, named)}\``))
  const values = places.flatMap(({ among: [one] }) => (one === undefined ? [] : (named.get(one[0]) ?? [])))
  const isOther = places.some(({ among: [one] }) => one !== undefined && !named.has(one[0]))
  return [
    ...(values.length === 0 ? [] : [both(`\`${fact} = ${values.map(written).join(' | ')}\``)]),
    ...(isOther ? [{ zh: `\`${fact}\` 为表中未列的值`, en: `\`${fact}\` is a value that no cell names` }] : []),
  ]
}

const sayAxis = (fact: string, axis: Axis, chosen: readonly number[]): Text | undefined => {
  if (chosen.length === axis.places.length) return undefined
  const places = chosen.map((index) => axis.places[index] as ValueSet)
  const none: readonly Text[] = places.some(({ missing }) => missing)
    ? [{ zh: `\`${fact}\` 为空`, en: `there is no \`${fact}\`` }]
    : []
  const said = [...sayValues(fact, axis, places), ...none]
  return { zh: said.map(({ zh }) => zh).join('或'), en: said.map(({ en }) => en).join(' or ') }
}

/** The cases of a box, as far as it is not everything. */
export const sayBox = ({ facts, axes }: Space, box: Box): Text => {
  const said = box.flatMap((chosen, index) => sayAxis(facts[index] as string, axes[index] as Axis, chosen) ?? [])
  if (said.length === 0) return { zh: '任何情形', en: 'any case' }
  return { zh: said.map(({ zh }) => zh).join('，且'), en: said.map(({ en }) => en).join(' and ') }
}
