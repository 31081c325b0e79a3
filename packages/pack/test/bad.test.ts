import { readdirSync, readFileSync } from 'node:fs'
import { diagnosticCodes, diagnosticKinds, formatDiagnostic } from '@plumbline/pack'
import { describe, expect, it } from 'vitest'
import { at, checked, compile, overlay, places, readFolder, rules } from './packs.js'

const folders = readdirSync(at('bad')).sort()
const filesOf = (folder: string) =>
  overlay(
    rules,
    readFolder(at(`bad/${folder}`)).filter(({ path }) => path !== 'expected.txt'),
  )
const expectationOf = (folder: string): readonly string[] =>
  readFileSync(at(`bad/${folder}/expected.txt`), 'utf8')
    .trimEnd()
    .split('\n')

describe('every code', () => {
  it('has a page in docs/errors, and no page lacks a code', () => {
    const pages = readdirSync(at('../../../docs/errors')).filter((name) => /^PL\d{4}\.md$/.test(name))
    expect(pages.sort()).toEqual(diagnosticCodes.map((code) => `${code}.md`))
  })

  it('has a bad pack, and no bad pack lacks a code', () => {
    expect(folders).toEqual(diagnosticCodes.map((code) => `${code}-${diagnosticKinds[code].name}`))
  })

  it('has a name of its own', () => {
    expect(new Set(Object.values(diagnosticKinds).map(({ name }) => name)).size).toBe(diagnosticCodes.length)
  })
})

describe('a bad pack', () => {
  it.each(folders)('%s is complained about at the place expected, and for nothing else', (folder) => {
    const { diagnostics, program, sources } = compile(filesOf(folder))
    const code = folder.slice(0, 'PL0000'.length)
    expect(places(diagnostics)).toEqual(expectationOf(folder))
    expect(diagnostics.map((one) => one.code)).toContain(code)
    expect(program === null).toBe(diagnostics.some(({ severity }) => severity === 'error'))
    for (const one of diagnostics)
      for (const language of ['zh', 'en'] as const)
        expect(formatDiagnostic(one, sources.get(one.file), language)).not.toContain('undefined')
  })
})

describe('errors asked for alone', () => {
  const found = folders.flatMap((folder) => {
    const both = checked(filesOf(folder))
    return both === null ? [] : [{ folder, ...both }]
  })

  it('are the errors of all that is found', () => {
    for (const { folder, all, errors } of found)
      expect(errors, folder).toEqual(all.filter(({ severity }) => severity === 'error'))
    expect(found.filter(({ errors }) => errors.length > 0).length).toBeGreaterThan(20)
  })
})

describe('messages', () => {
  const all = folders.flatMap((folder) => compile(filesOf(folder)).diagnostics)

  it('start in lower case or with what was written, and have no final period', () => {
    for (const { message, help } of all) {
      expect(message.en).toMatch(/^[a-z`[\d]|^YAML|^UTF/)
      for (const text of [message, help])
        if (text !== undefined)
          expect(
            `${text.zh}${text.en}`
              .split('`')
              .filter((_, index) => index % 2 === 0)
              .join(''),
          ).not.toMatch(/[.。]$/)
    }
  })

  it('say in Chinese what they say in English', () => {
    for (const { message } of all) {
      expect(message.zh).toMatch(/\p{Script=Han}/u)
      expect([...message.zh.matchAll(/`[^`]*`/g)].map(String).sort()).toEqual(
        [...message.en.matchAll(/`[^`]*`/g)].map(String).sort(),
      )
    }
  })
})
