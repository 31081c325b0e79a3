import { join } from 'node:path'
import { lawFindings, type Pack, type ProvisionPlace, type VerifiedLaw, verifyLaw } from '@plumbline/pack'
import { printable } from '@plumbline/schema'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { writeJson } from '../output/writeJson.js'
import { writeOut } from '../writeOut.js'
import { officialTexts } from './officialTexts.js'

/** A pack and the folder it was asked for by. */
export interface AskedPack {
  readonly path: string
  readonly pack: Pack
}

const words = {
  zh: {
    partial: '只核对了所述部分，不得作为不利后果的依据',
    unverified: '没有核对，不得作为不利后果的依据',
    invented: (names: string) => `虚构的文件，没有官方文本：${names}`,
    wrote: '已补写摘要',
    summary: (held: number, findings: number, open: number) =>
      `${held} 处条款与官方文本一致，${findings} 处有问题，${open} 处没有核对全文`,
  },
  en: {
    partial: 'only the fact stated was seen: it founds nothing adverse',
    unverified: 'was not read: it founds nothing adverse',
    invented: (names: string) => `invented, so that there is no official text: ${names}`,
    wrote: 'filled in the hashes of',
    summary: (held: number, findings: number, open: number) =>
      `${held} provisions as in the official texts, ${findings} findings, ${open} never verified in full`,
  },
} as const

const show = (context: Context, path: string, verified: VerifiedLaw, wrote: readonly string[]): void => {
  const { terminal, lang } = context
  const { red, green, bold, dim } = terminal.paint
  const say = words[lang]
  const at = ({ file, line, column, instrument, at: article }: ProvisionPlace, text: string): string =>
    `${printable(file)}:${line}:${column}  ${printable(`${instrument}/${article}`)}  ${text}\n`
  for (const { status, ...place } of verified.neverVerified) terminal.out(dim(at(place, say[status])))
  if (verified.invented.length > 0) terminal.out(dim(`${say.invented(verified.invented.join(', '))}\n`))
  for (const { kind, ...place } of verified.findings) terminal.out(red(at(place, lawFindings[kind][lang])))
  for (const file of wrote) terminal.out(`${say.wrote} ${printable(file)}\n`)
  const mark = verified.findings.length === 0 ? green('✓') : red('✗')
  const said = say.summary(verified.held, verified.findings.length, verified.neverVerified.length)
  terminal.out(`${mark} ${bold(printable(path))}  ${said}\n`)
}

/** `plumbline law verify`: the provisions of packs against the official texts; with `write`, fills in missing hashes first. */
export const lawVerify = async (
  context: Context,
  packs: readonly AskedPack[],
  texts: string,
  write: boolean,
  json: boolean,
): Promise<ExitCode> => {
  const textOf = await officialTexts(texts)
  const results = []
  for (const { path, pack } of packs) {
    const verified = verifyLaw(pack, textOf)
    const wrote: string[] = []
    if (write)
      for (const [file, source] of verified.filled) {
        await writeOut(join(path, file), source)
        wrote.push(join(path, file))
      }
    const left = write ? verified.findings.filter(({ kind }) => kind !== 'no-hash') : verified.findings
    results.push({ path, verified: { ...verified, findings: left }, wrote })
  }
  if (json)
    writeJson(context, 'law-verify', {
      format: 'law-verify/1',
      packs: results.map(({ path, verified: { filled: _, ...rest }, wrote }) => ({
        pack: path,
        ...rest,
        findings: [...rest.findings],
        neverVerified: [...rest.neverVerified],
        invented: [...rest.invented],
        wrote,
      })),
    })
  else for (const { path, verified, wrote } of results) show(context, path, verified, wrote)
  return results.every(({ verified }) => verified.findings.length === 0) ? exitCodes.done : exitCodes.findings
}
