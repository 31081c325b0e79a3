/** What a fenced block of the tutorial asks for, by the first word after its fence. */
export type Block =
  /** Shell commands, one a line, run one after another in the workspace. */
  | { readonly kind: 'sh'; readonly text: string }
  /** What the commands above print, and what the last of them exits with. */
  | { readonly kind: 'text'; readonly text: string; readonly exit: number }
  /** A file, whole. */
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  /** A change of a file: lines with `-` and without a sign stand in it together, and become those with `+` and without a sign. */
  | { readonly kind: 'diff'; readonly path: string; readonly text: string }

/** A page as pieces in order: prose, kept as it is, and blocks with their fences. */
export type Piece =
  | { readonly prose: string }
  | { readonly opening: string; readonly block: Block; readonly closing: string }

const fence = /^```(\w+)(?: +(.*))?\n([\s\S]*?)^```$/gm

const blockOf = (language: string, info: string, text: string): Block => {
  if (language === 'sh') return { kind: 'sh', text }
  if (language === 'text') return { kind: 'text', text, exit: Number(/^exit=(\d)$/.exec(info)?.[1] ?? 0) }
  if (info === '') throw new TypeError(`a block of ${language} without the path of its file: ${text.slice(0, 60)}`)
  return { kind: language === 'diff' ? 'diff' : 'file', path: info, text }
}

/** Takes a page apart; what the pieces hold, joined, is the page again. Throws a TypeError on a block that asks for nothing known. */
export const piecesOf = (page: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let end = 0
  for (const match of page.matchAll(fence)) {
    const [whole, language = '', info = '', text = ''] = match
    pieces.push({ prose: page.slice(end, match.index) })
    pieces.push({
      opening: whole.slice(0, whole.indexOf('\n') + 1),
      block: blockOf(language, info, text),
      closing: '```',
    })
    end = match.index + whole.length
  }
  return [...pieces, { prose: page.slice(end) }]
}

/** A file with a change made in it. Throws where what the change takes away does not stand in it, or stands twice. */
export const patched = (file: string, diff: string): string => {
  const lines = diff.replace(/\n$/, '').split('\n')
  const without = (sign: string): string =>
    lines
      .filter((line) => !line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('')
  const [before, after] = [without('+'), without('-')]
  const found = file.split(before).length - 1
  if (found !== 1) throw new Error(`stands ${found} times in the file:\n${before}`)
  return file.replace(before, () => after)
}
