import type { Locator, Program, ProgramInstrument } from '@plumbline/schema'

type Provision = ProgramInstrument['provisions'][number]

const sameText = (a: Provision, b: Provision): boolean =>
  a.sha256 !== undefined && b.sha256 !== undefined
    ? a.sha256 === b.sha256
    : a.gist.zh === b.gist.zh && a.gist.en === b.gist.en

/** Provisions that stand elsewhere in an instrument: the same text, or where it was not hashed the same gist. */
export const movedProvisions = (
  before: ProgramInstrument,
  after: ProgramInstrument,
): readonly { readonly from: string; readonly to: string }[] => {
  const gone = before.provisions.filter(({ at }) => !after.provisions.some((one) => one.at === at))
  const fresh = after.provisions.filter(({ at }) => !before.provisions.some((one) => one.at === at))
  return gone.flatMap((old) => {
    const alike = fresh.filter((one) => sameText(old, one))
    return alike.length === 1 && alike[0] ? [{ from: old.at, to: alike[0].at }] : []
  })
}

/** A provision that is cited otherwise than before. */
export interface MovedProvision {
  readonly from: Locator
  readonly to: Locator
}

/** Instruments on both sides that are one: of one id, or the successor of the other. */
const pairs = (before: Program, after: Program): readonly (readonly [ProgramInstrument, ProgramInstrument])[] =>
  Object.values(after.instruments).flatMap((now) => {
    const same = before.instruments[now.id]
    const predecessor = now.predecessor === undefined ? undefined : before.instruments[now.predecessor]
    const old = same ?? (predecessor && !(predecessor.id in after.instruments) ? predecessor : undefined)
    return old ? [[old, now] as const] : []
  })

/** Provisions whose text now stands at another place, by their locators. */
export const provisionMoves = (before: Program, after: Program): readonly MovedProvision[] =>
  pairs(before, after).flatMap(([old, now]) =>
    movedProvisions(old, now).map(({ from, to }) => ({ from: `${old.id}/${from}`, to: `${now.id}/${to}` })),
  )
