import { Composer, type CST, type Document, Parser, type YAMLError } from 'yaml'
import { decode } from './decode.js'
import { type Diagnostic, diagnose } from './diagnostic.js'
import type { DiagnosticCode } from './diagnosticCodes.js'
import { positionsOf } from './position.js'
import { firstTooDeep } from './yamlDepth.js'
import type { YamlFile } from './yamlFile.js'
import { yamlMessages } from './yamlMessages.js'
import { NodeReader } from './yamlNodes.js'
import { YamlPlaces } from './yamlPlaces.js'

/** Largest file that is parsed, in bytes: 1 MiB. */
export const maxFileBytes = 1_048_576

/** Deepest nesting of mappings and lists. */
export const maxDepth = 64

/** How a file of a pack is read. */
export const composeOptions = {
  version: '1.2',
  schema: 'core',
  merge: false,
  intAsBigInt: true,
  uniqueKeys: false,
  strict: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const

const codeOf = ({ code }: YAMLError): DiagnosticCode => {
  if (code === 'TAB_AS_INDENT') return 'PL1006'
  if (code === 'ALIAS_PROPS' || code === 'BAD_ALIAS' || code === 'MULTIPLE_ANCHORS') return 'PL1008'
  if (code === 'TAG_RESOLVE_FAILED' || code === 'MULTIPLE_TAGS') return 'PL1009'
  return 'PL1005'
}

/**
 * Reads one YAML 1.2 file (JSON is YAML too) on the terms of a pack: no anchors, tags, floats, duplicate keys or words
 * that another YAML would read otherwise. Never throws; every complaint is in `diagnostics`.
 *
 * @param bytes of the file, UTF-8, with or without a byte order mark
 * @param file name shown in diagnostics
 * @param size of the whole file in bytes, where it was too large to be read whole
 */
export const parseYaml = (bytes: Uint8Array, file: string, size: number = bytes.length): YamlFile => {
  if (size > maxFileBytes) return tooLarge(size, file)
  const { text, invalid } = decode(bytes)
  const places = new YamlPlaces(file, positionsOf(text))
  if (invalid !== null) {
    return places.unread([
      diagnose('PL1003', places.at(invalid.offset, invalid.offset + 1), {
        zh: `第 ${invalid.byte} 字节（从 0 起算）起不是 UTF-8`,
        en: `not UTF-8 from byte ${invalid.byte} on (counted from 0)`,
      }),
    ])
  }
  return parseText(text, places)
}

const tooLarge = (size: number, file: string): YamlFile => {
  const places = new YamlPlaces(file, positionsOf(''))
  return places.unread([
    diagnose(
      'PL1002',
      places.at(0, 0),
      {
        zh: `文件有 ${size} 字节，上限为 ${maxFileBytes}`,
        en: `the file has ${size} bytes; at most ${maxFileBytes} are read`,
      },
      { zh: '请拆分为多个文件', en: 'split it into several files' },
    ),
  ])
}

const parseText = (text: string, places: YamlPlaces): YamlFile => {
  const tokens = [...new Parser().parse(text)]
  const deep = firstTooDeep(tokens, maxDepth)
  if (deep !== undefined)
    return places.unread([
      diagnose('PL1013', places.at(deep, deep + 1), {
        zh: `嵌套超过 ${maxDepth} 层`,
        en: `nested more than ${maxDepth} levels deep`,
      }),
    ])
  return readDocuments(composeAll(tokens, text.length), places)
}

const composeAll = (tokens: readonly CST.Token[], length: number): Document.Parsed[] =>
  [...new Composer(composeOptions).compose(tokens, true, length)] as Document.Parsed[]

const readDocuments = (documents: readonly Document.Parsed[], places: YamlPlaces): YamlFile => {
  const [document, second] = documents
  const found: Diagnostic[] = syntaxDiagnostics(documents, places)
  if (second !== undefined) {
    const [start] = second.range
    found.push(
      diagnose(
        'PL1010',
        places.at(start, start + 1),
        { zh: '文件含有不止一份文档', en: 'the file holds more than one document' },
        { zh: '去掉 `---` 之后的内容，或另立文件', en: 'remove what follows `---`, or move it to a file of its own' },
      ),
    )
  }
  if (document === undefined || isEmpty(document)) {
    if (found.length > 0) return places.unread(found)
    return places.unread([diagnose('PL1004', places.at(0, 0), { zh: '文件为空', en: 'the file is empty' })])
  }
  const reader = new NodeReader(places)
  const value = reader.read(document.contents, [])
  return places.file(document.errors.length > 0 ? undefined : value, [...found, ...reader.diagnostics])
}

const isEmpty = ({ contents }: Document.Parsed): boolean =>
  contents === null ||
  (contents.tag === undefined && 'value' in contents && contents.value === null && contents.source === '')

/** After so many the rest are consequences; a file of nothing but brackets would have one for each. */
const maxSyntaxErrors = 50

/** What follows a tab or a first complaint at the same place is a consequence of it. */
const syntaxDiagnostics = (documents: readonly Document.Parsed[], places: YamlPlaces): Diagnostic[] => {
  const errors = documents.flatMap((document) => document.errors)
  const tab = errors.find(({ code }) => code === 'TAB_AS_INDENT')
  const seen = new Set<number>()
  return errors
    .filter((error) => tab === undefined || error.code === 'TAB_AS_INDENT' || error.pos[0] < tab.pos[0])
    .filter(({ pos }) => !seen.has(pos[0]) && seen.add(pos[0]))
    .slice(0, maxSyntaxErrors)
    .map((error) => syntaxDiagnostic(error, places))
}

const syntaxDiagnostic = (error: YAMLError, places: YamlPlaces): Diagnostic => {
  const [start, end] = error.pos
  return diagnose(codeOf(error), places.at(start, Math.max(end, start + 1)), yamlMessages[error.code])
}
