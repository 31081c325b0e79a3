import { isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Comment } from './comments.js'
import { flowText } from './flow.js'
import { blockLines, scalarText } from './scalar.js'

/** A flow collection over several lines is brought onto one, where that is no longer. */
const widest = 160

type Collection = YAMLMap | YAMLSeq
const isCollection = (node: unknown): node is Collection => isMap(node) || isSeq(node)

const startOf = (node: Node | null | undefined): number | undefined => node?.range?.[0]

/**
 * Prints a file anew, node by node in the order in which it was written. Comments go with the place at which they stood: one on a line of
 * its own before what follows it, one at the end of a line after what stands on that line.
 */
export class Printer {
  readonly #lines: string[] = []
  #next = 0

  constructor(
    private readonly text: string,
    private readonly comments: readonly Comment[],
  ) {}

  print(root: YAMLMap): string {
    this.#pairs(root, 0)
    this.#before(this.text.length + 1, 0)
    return `${this.#lines.join('\n').trimEnd()}\n`
  }

  /** Comments on lines of their own up to an offset, and one empty line where there was one or more. */
  #before(offset: number, indent: number): void {
    for (
      let comment = this.comments[this.#next];
      comment !== undefined && comment.offset < offset;
      comment = this.comments[this.#next]
    ) {
      this.#gap(comment.offset)
      this.#lines.push(`${' '.repeat(indent)}${comment.text}`)
      this.#next += 1
    }
    if (offset <= this.text.length) this.#gap(offset)
  }

  #gap(offset: number): void {
    if (
      this.#lines.length > 0 &&
      this.#lines.at(-1) !== '' &&
      /\n[^\S\n]*\n[^\S\n]*(?:(?:- |\? )\s*)*$/.test(this.text.slice(0, offset))
    )
      this.#lines.push('')
  }

  /** The comment at the end of the line on which something ended. */
  #after(offset: number): void {
    const comment = this.comments[this.#next]
    if (
      comment === undefined ||
      comment.own ||
      comment.offset < offset ||
      this.text.slice(offset, comment.offset).includes('\n')
    )
      return
    this.#lines.push(`${this.#lines.pop() ?? ''} ${comment.text}`)
    this.#next += 1
  }

  /** Comments at the end of a block, as far in as the block itself. */
  #endOf(node: Collection, until: number, indent: number): void {
    const column = this.#columnOf(node)
    for (
      let comment = this.comments[this.#next];
      comment?.own && comment.offset < until && comment.column >= column;
      comment = this.comments[this.#next]
    )
      this.#before(comment.offset + 1, indent)
  }

  #columnOf(node: Collection): number {
    const start = startOf(node) ?? 0
    return start - (this.text.lastIndexOf('\n', start - 1) + 1)
  }

  /** @param head what stands on the line before the value: a dash, or a key with its colon */
  #value(head: string, node: Node | null, indent: number, headEnd: number): void {
    if (isCollection(node) && !this.#fitsOneLine(node, head, indent)) {
      this.#lines.push(head)
      this.#after(headEnd)
      this.#children(node, indent)
      return
    }
    if (isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL)) {
      this.#block(head, node, indent)
      return
    }
    const said = isCollection(node) ? flowText(node) : isScalar(node) ? scalarText(node) : ''
    const [start, end] = said === '' ? [headEnd, headEnd] : (node?.range ?? [headEnd, headEnd])
    const ofHead = this.#ofHead(start, end)
    if (ofHead === undefined) this.#before(start, indent - 2)
    this.#lines.push(said === '' ? head : `${head} ${said}`)
    this.#after(ofHead ?? end)
  }

  /** Where a comment at the end of the line of the head begins to be looked for: it goes to the end of the one line of head and value. */
  #ofHead(start: number, end: number): number | undefined {
    const [comment, next] = this.comments.slice(this.#next, this.#next + 2)
    if (comment === undefined || comment.own || comment.offset >= start) return undefined
    if (next !== undefined && (next.offset < start || (!next.own && !this.text.slice(end, next.offset).includes('\n'))))
      return undefined
    return comment.offset
  }

  #fitsOneLine(node: Collection, head: string, indent: number): boolean {
    if (node.items.length === 0) return true
    if (!node.flow) return false
    const [start, end] = node.range as [number, number, number]
    if (!this.text.slice(start, end).includes('\n')) return true
    const hasComments = this.comments.some(({ offset }) => start < offset && offset < end)
    return !hasComments && indent + head.length + 1 + flowText(node).length <= widest
  }

  #block(head: string, node: Scalar, indent: number): void {
    const [start, end] = node.range as [number, number, number]
    const headerEnd = this.text.indexOf('\n', start)
    const header = (/^[|>][-+]?/.exec(this.text.slice(start, headerEnd)) ?? ['>-'])[0]
    this.#lines.push(`${head} ${header}`)
    this.#after(start)
    const lines = blockLines(this.text.slice(headerEnd + 1, end).replace(/\s*$/, ''), indent)
    this.#lines.push(...lines)
  }

  #children(node: Collection, indent: number): void {
    if (isMap(node)) this.#pairs(node as YAMLMap, indent)
    else this.#items(node as YAMLSeq, indent)
  }

  #pairs(map: YAMLMap, indent: number, firstHead?: string): void {
    const last = map.range?.[2] ?? this.text.length
    map.items.forEach((pair: Pair, index) => {
      const { key, value } = pair as Pair<Node, Node | null>
      const head = `${flowText(key)}:`
      if (index === 0 && firstHead !== undefined)
        this.#value(`${firstHead}${head}`, value, indent + 2, this.#colonAfter(key))
      else {
        this.#before(startOf(key) ?? 0, indent)
        this.#value(`${' '.repeat(indent)}${head}`, value, indent + 2, this.#colonAfter(key))
      }
    })
    this.#endOf(map, last, indent)
  }

  #colonAfter(key: Node): number {
    return this.text.indexOf(':', key.range?.[1] ?? 0) + 1
  }

  #items(list: YAMLSeq, indent: number): void {
    const dashes = dashesOf(list)
    ;(list.items as (Node | null)[]).forEach((item, index) => {
      const start = startOf(item) ?? dashes[index] ?? 0
      const dash = dashes[index] ?? start
      this.#before(dash, indent)
      const head = `${' '.repeat(indent)}-`
      const hasComment = this.comments.some(({ offset }) => dash < offset && offset < start)
      if (isMap(item) && !hasComment && !this.#fitsOneLine(item as YAMLMap, head, indent))
        this.#pairs(item as YAMLMap, indent + 2, `${head} `)
      else this.#value(head, item, indent + 2, Math.min(dash + 1, start))
    })
    this.#endOf(list, list.range?.[2] ?? this.text.length, indent)
  }
}

/** Where the dash of each item stands; of a list in brackets nowhere. */
const dashesOf = ({ srcToken }: YAMLSeq): readonly (number | undefined)[] =>
  srcToken?.type === 'block-seq'
    ? srcToken.items.map(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset)
    : []
