import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Coverage } from '@plumbline/analysis'
import type { Pack } from '@plumbline/pack'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { terminalOf } from '../../src/terminal.js'
import { countedPacks } from '../../src/testing/countedPacks.js'
import { openWatch } from '../../src/testing/openWatch.js'
import { progressLine } from '../../src/testing/progressLine.js'
import { belowThreshold, thresholdsOf } from '../../src/testing/thresholds.js'

describe('a threshold', () => {
  it.each([
    ['90', { condition: 9000, limit: 9000 }],
    ['condition=90.5,limit=100', { condition: 9050, limit: 10_000 }],
    [' condition = 7 ', { condition: 700 }],
    ['80,boundary=0', { condition: 8000, boundary: 0 }],
  ])('%j is read', (text, some) => {
    const thresholds = thresholdsOf(text)
    for (const [kind, least] of Object.entries(some)) expect(thresholds.get(kind as 'condition')).toBe(least)
  })

  it.each(['', 'all', '101', '90%', '-1', 'conditions=90', 'condition=', 'condition=90,', '1e1', '99.999', '100.01'])(
    '%j is refused',
    (text) => expect(() => thresholdsOf(text)).toThrow(/cannot be/),
  )

  it('is missed by the last hundredth of a per cent', () => {
    const total = { seen: 2, of: 3 }
    const none = { seen: 0, of: 0 }
    const coverage: Pick<Coverage, 'totals'> = {
      totals: { provision: none, rule: none, condition: total, exception: none, limit: none, boundary: none },
    }
    const below = (text: string) => belowThreshold(coverage as Coverage, thresholdsOf(text))
    expect(below('66.66')).toEqual([])
    expect(below('66.67')).toEqual(['condition'])
    expect(below('limit=100')).toEqual([])
  })
})

describe('the packs whose text counts', () => {
  const pack = (id: string, file: string): Pack => ({ manifest: { id }, manifestFile: { file } }) as unknown as Pack
  const limits = pack('cn-limits', 'rules/cn-limits/pack.yaml')

  it('are the pack alone', () => {
    const national = pack('cn-national', 'rules/cn-national/pack.yaml')
    expect([...countedPacks([limits, national], false)]).toEqual(['cn-national'])
    expect([...countedPacks([limits, national], true)]).toEqual(['cn-limits', 'cn-national'])
  })

  it('and the one around it that it rests on, not one of a like name', () => {
    expect([...countedPacks([limits, pack('cn-lab', 'rules/cn-limits/lab/pack.yaml')], false)]).toEqual([
      'cn-limits',
      'cn-lab',
    ])
    expect([...countedPacks([limits, pack('x', 'rules/cn-limits-x/pack.yaml')], false)]).toEqual(['x'])
  })
})

describe('the progress line', () => {
  const written = (isTTY: boolean): { line: ReturnType<typeof progressLine>; err: () => string; tick: () => void } => {
    let err = ''
    let time = 0
    const terminal = terminalOf({ write: () => true }, { isTTY, write: (text: string) => (err += text) }, {})
    return { line: progressLine(terminal, () => time), err: () => err, tick: () => (time += 100) }
  }

  it('is written where somebody watches, some times a second, and taken away', () => {
    const { line, err, tick } = written(true)
    line.show('1/9')
    line.show('2/9')
    tick()
    line.show('3/9')
    line.clear()
    line.clear()
    expect(err()).toBe('\r\u001B[K1/9\r\u001B[K3/9\r\u001B[K')
  })

  it('is not written into a file', () => {
    const { line, err } = written(false)
    line.show('1/9')
    line.clear()
    expect(err()).toBe('')
  })
})

describe('a watch', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-watch-'))
    mkdirSync(join(folder, 'rules/a'), { recursive: true })
    writeFileSync(join(folder, 'rules/a/x.yaml'), 'a: 1\n')
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

  it('tells once of a file written in several steps, and of what changed while nobody waited', async () => {
    const watch = openWatch([folder], 80)
    await soon(50)
    const first = watch.next()
    for (let step = 0; step < 4; step++) {
      writeFileSync(join(folder, 'rules/a/x.yaml'), `a: ${step}\n`)
      await soon(20)
    }
    expect(await first).toEqual([`${folder}/rules/a/x.yaml`])
    writeFileSync(join(folder, 'rules/a/新.yaml'), 'b: 1\n')
    await soon(300)
    expect(await watch.next()).toEqual([`${folder}/rules/a/新.yaml`])
    watch.close()
  })

  it('passes over what is no YAML or is hidden, and ends when it is closed', async () => {
    const watch = openWatch([folder], 30)
    await soon(50)
    mkdirSync(join(folder, '.git'))
    writeFileSync(join(folder, '.git/x.yaml'), 'a: 1\n')
    writeFileSync(join(folder, 'rules/a/x.yaml~'), 'a: 1\n')
    writeFileSync(join(folder, 'notes.md'), 'a\n')
    const waiting = watch.next()
    await soon(150)
    watch.close()
    expect(await waiting).toEqual([])
    expect(await watch.next()).toEqual([])
  })
})
