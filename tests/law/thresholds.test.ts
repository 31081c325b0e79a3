import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { filesOf } from '@plumbline/pack'
import { describe, expect, it } from 'vitest'
import { parsedPacks } from '../support/rulePacks.js'

const table = fileURLToPath(new URL('../../../shared/law/thresholds.csv', import.meta.url))
const reason = existsSync(table) ? '' : ' (skipped: the legal reference does not lie beside this repository)'

const packs = await parsedPacks()
const thresholds = packs.flatMap((pack) => filesOf(pack, 'thresholds').flatMap(({ value }) => value.thresholds))
const ids = new Set(
  packs.flatMap((pack) => [
    ...filesOf(pack, 'rule').map(({ value }) => value.id),
    ...filesOf(pack, 'parameter').map(({ value }) => value.id),
    ...filesOf(pack, 'limit').map(({ value }) => value.id),
    ...filesOf(pack, 'nature').map(({ value }) => value.nature),
  ]),
)

/** Fields of a line of comma-separated values (RFC 4180). */
const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )

describe('numbers of the legal reference', () => {
  it('are carried by a rule, parameter, limit or nature that there is, or have a reason', () => {
    expect(thresholds.length).toBeGreaterThan(0)
    expect(thresholds.filter((one) => one.in !== undefined && !ids.has(one.in))).toEqual([])
  })

  it.skipIf(reason !== '')(`are each accounted for where they are verified${reason}`, () => {
    const [, ...lines] = readFileSync(table, 'utf8').trim().split('\n')
    const missing = lines
      .map(fieldsOf)
      .filter((fields) => fields.at(-1) === 'VERIFIED')
      .filter(
        ([instrument, article, , condition, , duration]) =>
          !thresholds.some(
            (one) =>
              one.instrument === instrument &&
              one.article === article &&
              (one.condition === undefined || one.condition === condition) &&
              (one.duration === undefined || one.duration === duration),
          ),
      )
    expect(missing.map((fields) => fields.slice(0, 6).join(' | '))).toEqual([])
  })
})
