import { Locator } from '@plumbline/schema'
import type { Diagnostic } from './diagnostic.js'
import { type Origin, type Path, pathKey } from './origin.js'
import type { Positions } from './position.js'
import type { YamlFile } from './yamlFile.js'

type Range = readonly [start: number, end: number]
type Place = { readonly value: Range; readonly key?: Range }

/** Remembers where each node of one file stands while it is read, and answers by path afterwards. */
export class YamlPlaces {
  readonly #places = new Map<string, Place>()
  readonly #law = new Map<string, readonly Locator[]>()
  readonly #spoilt = new Set<string>()
  /** Paths around what is spoilt. */
  readonly #around = new Set<string>()

  constructor(
    readonly name: string,
    readonly positions: Positions,
  ) {}

  at(start: number, end: number, law: readonly Locator[] = []): Origin {
    const last = this.positions.text.length
    const first = Math.min(Math.max(start, 0), last)
    return { file: this.name, span: [first, Math.min(Math.max(end, first), last)], ...this.positions.at(first), law }
  }

  remember(path: Path, value: Range, key?: Range): void {
    this.#places.set(pathKey(path), key === undefined ? { value } : { value, key })
  }

  /** A mapping with `law` speaks for everything inside it. */
  rememberLaw(path: Path, law: unknown): void {
    const cited = (Array.isArray(law) ? law : [law]).filter((one): one is Locator => Locator.safeParse(one).success)
    if (cited.length > 0) this.#law.set(pathKey(path), cited)
  }

  spoil(path: Path): void {
    this.#spoilt.add(pathKey(path))
    for (let length = 0; length <= path.length; length++) this.#around.add(pathKey(path.slice(0, length)))
  }

  lawAround(path: Path): readonly Locator[] {
    for (let length = path.length; length >= 0; length--) {
      const law = this.#law.get(pathKey(path.slice(0, length)))
      if (law !== undefined) return law
    }
    return []
  }

  #nearest(path: Path): Place {
    for (let length = path.length; length >= 0; length--) {
      const place = this.#places.get(pathKey(path.slice(0, length)))
      if (place !== undefined) return place
    }
    return { value: [0, 0] }
  }

  origin(path: Path): Origin {
    const [start, end] = this.#nearest(path).value
    return this.at(start, end, this.lawAround(path))
  }

  keyOrigin(path: Path): Origin {
    const { key, value } = this.#nearest(path)
    const [start, end] = key ?? value
    return this.at(start, end, this.lawAround(path))
  }

  isSpoilt(path: Path): boolean {
    if (this.#spoilt.size === 0) return false
    return path.some((_, index) => this.#spoilt.has(pathKey(path.slice(0, index)))) || this.#spoilt.has(pathKey(path))
  }

  /** A file that could not be read. */
  unread(diagnostics: readonly Diagnostic[]): YamlFile {
    return this.file(undefined, diagnostics)
  }

  file(value: unknown, diagnostics: readonly Diagnostic[]): YamlFile {
    return {
      file: this.name,
      text: this.positions.text,
      value,
      diagnostics,
      origin: (path) => this.origin(path),
      keyOrigin: (path) => this.keyOrigin(path),
      isSpoilt: (path) => this.isSpoilt(path),
      holdsSpoilt: (path) => this.#around.has(pathKey(path)),
    }
  }
}
