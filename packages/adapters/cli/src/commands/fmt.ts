import { readBytes, readStream, yamlFiles } from '@plumbline/files'
import { type Formatted, formatYaml, sourceText } from '@plumbline/pack'
import { printable } from '@plumbline/schema'
import { Argument, Option } from 'commander'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { unreadable } from '../load.js'
import { writeJson } from '../output/writeJson.js'
import { diagnosticsJson, showDiagnostics } from '../show/diagnostics.js'
import { textDiff } from '../show/textDiff.js'
import { writeOut } from '../writeOut.js'
import { type ReportFormat, reportFormats } from './formats.js'

interface Options {
  readonly format: ReportFormat
  readonly check?: boolean
}

/** A file, as it stands and as it should. */
interface Looked extends Formatted {
  readonly file: string
  readonly before: string
}

const words = {
  zh: {
    changed: (count: number) => `已整理 ${count} 个文件`,
    wouldChange: (count: number) => `${count} 个文件未按统一格式书写；运行 \`plumbline fmt\` 整理`,
    fine: (count: number) => `${count} 个文件均已按统一格式书写`,
    left: '未作改动：整理后会丢失内容，请手工整理',
    broken: '未作改动：先改正错误',
  },
  en: {
    changed: (count: number) => `${count} ${count === 1 ? 'file was' : 'files were'} laid out anew`,
    wouldChange: (count: number) =>
      `${count} ${count === 1 ? 'file is' : 'files are'} not laid out as they should be; run \`plumbline fmt\``,
    fine: (count: number) => `${count} ${count === 1 ? 'file is' : 'files are'} laid out as they should be`,
    left: 'left as it is: something would be lost; lay it out by hand',
    broken: 'left as it is: mend the errors first',
  },
} as const

const look = async (path: string): Promise<Looked> => {
  try {
    const { bytes, size } = path === '-' ? await readStream(process.stdin) : await readBytes(path)
    const file = path === '-' ? '<stdin>' : path
    return { file, before: sourceText(bytes), ...formatYaml(bytes, file, size) }
  } catch (error) {
    throw unreadable(path, error)
  }
}

const filesAt = async (path: string): Promise<readonly string[]> => {
  try {
    return path === '-' ? [path] : await yamlFiles(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

const showLeft = (context: Context, { file, before, diagnostics }: Looked): void => {
  const { terminal, lang } = context
  showDiagnostics(context, diagnostics, new Map([[file, before]]))
  terminal.err(
    `${terminal.paintErr.red('✗')} ${printable(file)}  ${words[lang][diagnostics.length > 0 ? 'broken' : 'left']}\n`,
  )
}

const showDiff = ({ terminal }: Context, { file, before, text }: Looked): void => {
  const { line, before: old, after } = textDiff(before, text ?? '')
  const { red, green, bold } = terminal.paint
  terminal.out(`${bold(printable(file))}:${line}\n`)
  for (const one of old) terminal.out(red(`- ${printable(one)}\n`))
  for (const one of after) terminal.out(green(`+ ${printable(one)}\n`))
}

const isChanged = ({ text, changed }: Looked): boolean => text !== null && changed

/** `plumbline fmt`: one layout for the YAML of packs. What a file says stays the same, and so do its comments. */
const fmtCommand = async (
  context: Context,
  paths: readonly string[],
  { format, check = false }: Options,
): Promise<ExitCode> => {
  const { terminal, lang } = context
  const found = [...new Set((await Promise.all(paths.map(filesAt))).flat())]
  const looked: Looked[] = []
  for (const path of found) looked.push(await look(path))
  const changed = looked.filter(isChanged)
  const left = looked.filter(({ text }) => text === null)
  const stdin = looked.find(({ file }) => file === '<stdin>')
  if (!check) for (const { file, text } of changed) if (file !== stdin?.file) await writeOut(file, text as string)
  if (format === 'json')
    writeJson(context, 'fmt', {
      format: 'fmt/1',
      check,
      files: looked.length,
      changed: changed.map(({ file, before, text }) => ({ file, line: textDiff(before, text as string).line })),
      leftAlone: left.map(({ file, before, diagnostics }) => ({
        file,
        diagnostics: diagnosticsJson(diagnostics, new Map([[file, before]])),
      })),
      ...(stdin === undefined || stdin.text === null ? {} : { text: stdin.text }),
    })
  else {
    for (const one of left) showLeft(context, one)
    if (stdin !== undefined && !check) terminal.out(stdin.text ?? '')
    else {
      for (const one of changed) check ? showDiff(context, one) : terminal.out(`${printable(one.file)}\n`)
      const { wouldChange, changed: done, fine } = words[lang]
      const said =
        changed.length === 0
          ? fine(looked.length - left.length)
          : check
            ? wouldChange(changed.length)
            : done(changed.length)
      terminal.out(`${said}\n`)
    }
  }
  return left.length > 0 || (check && changed.length > 0) ? exitCodes.findings : exitCodes.done
}

export const fmt = defineCommand<Options>({
  name: 'fmt',
  about: {
    zh: '按统一格式整理规则包的 YAML，不改变内容',
    en: 'lay out the YAML of packs in one way, without changing what it says',
  },
  examples: ['plumbline fmt rules/cn-national', 'plumbline fmt --check rules', 'plumbline fmt - < rule.yaml'],
  formats: reportFormats,
  takes: (command, say) => {
    command
      .addArgument(
        new Argument(
          '<path...>',
          say({
            zh: 'YAML 文件或文件夹，可有多个；`-` 为标准输入，结果写到标准输出',
            en: 'YAML files or folders; `-` is standard input, laid out on standard output',
          }),
        ),
      )
      .addOption(
        new Option(
          '--check',
          say({
            zh: '只检查，不写文件；有未整理的文件时退出码为 1',
            en: 'write nothing; exit with 1 where a file would change',
          }),
        ),
      )
  },
  run: (context, [paths], options) => fmtCommand(context, paths as string[], options),
})
