import type { Text } from '@plumbline/schema'
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { type Diagnostic, diagnose } from './diagnostic.js'
import type { DiagnosticCode } from './diagnosticCodes.js'
import { shown } from './help.js'
import type { Path } from './origin.js'
import type { YamlPlaces } from './yamlPlaces.js'
import { scalarProblem } from './yamlScalars.js'

const reservedKeys = new Set(['__proto__', 'constructor', 'prototype'])

type Range = readonly [start: number, end: number]
const rangeOf = (node: Node | null | undefined): Range | undefined =>
  node?.range ? [node.range[0], Math.max(node.range[1], node.range[0])] : undefined

/** Turns YAML nodes into plain JSON values, remembers their places, and complains about what a pack does not allow. */
export class NodeReader {
  readonly diagnostics: Diagnostic[] = []

  constructor(private readonly places: YamlPlaces) {}

  /** The value of a node, or null where it was complained about. */
  read(node: Node | null | undefined, path: Path, key?: Range): unknown {
    const range = rangeOf(node) ?? key ?? [0, 0]
    this.places.remember(path, range, key)
    if (!node) return null
    if (this.#refusesProperties(node, path)) return null
    if (isScalar(node)) return this.#scalar(node, path)
    if (isSeq(node)) return this.#list(node, path)
    return isMap(node) ? this.#mapping(node, path) : null
  }

  #complain(code: DiagnosticCode, path: Path, message: Text, help?: Text, key = false): void {
    this.diagnostics.push(diagnose(code, key ? this.places.keyOrigin(path) : this.places.origin(path), message, help))
    this.places.spoil(path)
  }

  #refusesProperties(node: Node, path: Path): boolean {
    if (isAlias(node)) {
      const name = shown(node.source)
      this.#complain('PL1008', path, { zh: `别名 \`*${name}\``, en: `alias \`*${name}\`` }, writeItOut)
      return true
    }
    const anchor = 'anchor' in node ? node.anchor : undefined
    if (anchor !== undefined) {
      this.#complain(
        'PL1008',
        path,
        { zh: `锚点 \`&${shown(anchor)}\``, en: `anchor \`&${shown(anchor)}\`` },
        writeItOut,
      )
      return true
    }
    if (node.tag === undefined) return false
    const tag = shown(node.tag.replace('tag:yaml.org,2002:', '!!'))
    this.#complain(
      'PL1009',
      path,
      { zh: `标签 \`${tag}\``, en: `tag \`${tag}\`` },
      {
        zh: '去掉标签；需要文本时加引号',
        en: 'remove the tag; write text in quotes',
      },
    )
    return true
  }

  #scalar(node: Scalar, path: Path): unknown {
    const problem = scalarProblem(node)
    if (problem !== undefined) {
      this.#complain(problem.code, path, problem.message, problem.help)
      return null
    }
    return typeof node.value === 'bigint' ? Number(node.value) : node.value
  }

  #list(node: YAMLSeq, path: Path): unknown[] {
    return node.items.map((item, index) => this.read(item as Node | null, [...path, index]))
  }

  #mapping(node: YAMLMap, path: Path): Record<string, unknown> {
    const mapping: Record<string, unknown> = {}
    for (const pair of node.items) {
      const key = this.#key(pair, path, mapping)
      if (key === undefined) continue
      mapping[key] = this.read(pair.value as Node | null, [...path, key], rangeOf(pair.key as Node))
    }
    if (mapping.law !== undefined) this.places.rememberLaw(path, mapping.law)
    return mapping
  }

  /** The key of a pair, or undefined where it was complained about and its value is left out. */
  #key(pair: Pair, path: Path, mapping: Readonly<Record<string, unknown>>): string | undefined {
    const node = pair.key as Node | null
    const written = isScalar(node) ? node.value : undefined
    const text = typeof written === 'bigint' ? String(written) : written
    const inside: Path = [...path, typeof text === 'string' ? text : '']
    const refuse = (code: DiagnosticCode, message: Text, help?: Text): undefined => {
      const range = rangeOf(node) ?? rangeOf(pair.value as Node) ?? [0, 0]
      this.diagnostics.push(
        diagnose(code, this.places.at(range[0], range[1], this.places.lawAround(path)), message, help),
      )
      this.places.spoil(inside)
      return undefined
    }
    if (typeof text !== 'string') return refuse('PL1015', { zh: '键不是文本', en: 'the key is not text' })
    if (node?.tag !== undefined || (isScalar(node) && node.anchor !== undefined))
      return refuse('PL1009', { zh: '键带有标签或锚点', en: 'the key has a tag or an anchor' })
    if (text === '<<') return refuse('PL1008', { zh: '合并键 `<<`', en: 'merge key `<<`' }, writeItOut)
    if (reservedKeys.has(text)) return refuse('PL1015', { zh: `保留的键 \`${text}\``, en: `reserved key \`${text}\`` })
    if (!text.isWellFormed())
      return refuse('PL1016', { zh: '键含有不成对的代理码位', en: 'the key has a lone surrogate' })
    if (Object.hasOwn(mapping, text))
      return refuse('PL1007', { zh: `键 \`${shown(text)}\` 重复`, en: `the key \`${shown(text)}\` is there twice` })
    return text
  }
}

const writeItOut: Text = { zh: '请把内容写全', en: 'write the content out' }
