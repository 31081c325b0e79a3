/** Where a provision stands inside its instrument. */
export interface Place {
  readonly article: number
  /** 之一: the number of an inserted article. */
  readonly inserted: number | null
  readonly paragraph: number | null
  readonly item: number | null
}

/** Article 0 is one whose number was not read. Reads `art-5`, `art-120-1/para-2`, `art-5/para-1/item-2`. `null`: not such a place. */
export const placeOf = (at: string): Place | null => {
  const match = /^art-(\d+)(?:-(\d+))?(?:\/para-(\d+))?(?:\/item-(\d+))?$/.exec(at)
  if (!match) return null
  const number = (group: string | undefined): number | null => (group === undefined ? null : Number(group))
  return {
    article: Number(match[1]),
    inserted: number(match[2]),
    paragraph: number(match[3]),
    item: number(match[4]),
  }
}
