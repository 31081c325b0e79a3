import type { Grid, Interval, ParameterFile, Value } from '@plumbline/schema'

/** A day and a region from which on the parameters of a table have other values, and those values. */
export interface Moment {
  /** Absent where the table reads no parameter. */
  readonly shown?: string
  readonly parameter: (id: string) => Value | undefined
}

const parametersOf = ({ rows, impossible }: Grid): readonly string[] => [
  ...new Set(
    [...rows, ...impossible].flatMap(({ when }) =>
      when
        .flat()
        .flatMap(({ value }) =>
          typeof value === 'object' && value !== null && 'parameter' in value ? [value.parameter] : [],
        ),
    ),
  ),
]

const valueOn = ({ values }: ParameterFile, day: string, region: string | undefined): Value | undefined => {
  const inForce = values.filter(({ from, until }) => from <= day && (until === null || day < until))
  const places = region === undefined ? [] : [region, `${region.slice(0, 2)}0000`]
  for (const place of places) {
    const own = inForce.find((one) => one.region === place)
    if (own !== undefined) return own.value
  }
  return inForce.find((one) => one.region === undefined)?.value
}

/** @param time in which the table is in force; absent: whenever its parameters have values */
export const momentsOf = (
  grid: Grid,
  parameters: ReadonlyMap<string, ParameterFile>,
  time: Interval | undefined,
): readonly Moment[] => {
  const used = parametersOf(grid).flatMap((id) => parameters.get(id) ?? [])
  if (used.length === 0) return [{ parameter: () => undefined }]
  const values = used.flatMap((one) => one.values)
  const within = (day: string): boolean =>
    time === undefined || (time.from <= day && (time.until === null || day < time.until))
  const days = [
    ...new Set([...(time === undefined ? [] : [time.from]), ...values.map(({ from }) => from).filter(within)]),
  ].sort()
  const regions = [undefined, ...new Set(values.flatMap(({ region }) => region ?? []))]
  return days.flatMap((day) =>
    regions.map(
      (region): Moment => ({
        shown: region === undefined ? day : `${day} ${region}`,
        parameter: (id) => {
          const found = parameters.get(id)
          return found === undefined ? undefined : valueOn(found, day, region)
        },
      }),
    ),
  )
}
