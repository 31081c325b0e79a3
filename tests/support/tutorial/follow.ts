import { type Piece, patched, piecesOf } from './blocks.js'
import type { Workspace } from './workspace.js'

/** How long something took differs from run to run, and digests with every version of the limits; the page says neither. */
const settled = (printed: string): string =>
  printed
    .replace(/sha256:[0-9a-f]+/g, 'sha256:…')
    .replace(/\d+(?:\.\d+)? ?(?:ms|s|秒|毫秒)(?![\w一-鿿])/g, '… s')
    .replace(/[ \t]+$/gm, '')

/**
 * Follows a page word for word: runs its commands, writes and changes its files, in order. The answer is the page with what the
 * commands really printed, and with the exit code they really had, in place of what stands there.
 */
export const follow = (page: string, workspace: Workspace): string => {
  let last: { readonly printed: string; readonly exit: number } | undefined
  const silent = (): void => {
    if (last !== undefined && (last.exit !== 0 || last.printed !== ''))
      throw new Error(`nothing in the page says what this printed (exit ${last.exit}):\n${last.printed}`)
    last = undefined
  }
  const followed = (piece: Piece): string => {
    if ('prose' in piece) return piece.prose
    const { block, opening, closing } = piece
    if (block.kind !== 'text') silent()
    if (block.kind === 'sh') last = workspace.run(block.text)
    if (block.kind === 'file') workspace.write(block.path, block.text)
    if (block.kind === 'diff') workspace.write(block.path, patched(workspace.read(block.path), block.text))
    if (block.kind !== 'text') return `${opening}${block.text}${closing}`
    if (last === undefined) throw new Error(`an output with no command before it:\n${block.text}`)
    const { printed, exit } = last
    last = undefined
    return `\`\`\`text${exit === 0 ? '' : ` exit=${exit}`}\n${settled(printed).trimEnd()}\n${closing}`
  }
  const answer = piecesOf(page).map(followed).join('')
  silent()
  return answer
}
