import type { Lang } from '@plumbline/sdk'

type Environment = Readonly<Record<string, string | undefined>>

/** The language asked for by the environment, as POSIX says: the first that is set of LC_ALL, LC_MESSAGES and LANG. */
export const languageOf = ({ LC_ALL, LC_MESSAGES, LANG }: Environment): Lang =>
  (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('zh') ? 'zh' : 'en'

/** The language of a command line, before it is parsed, so that mistakes in it are told in that language too. */
export const languageIn = (argv: readonly string[], environment: Environment): Lang => {
  const at = argv.indexOf('--lang')
  const given = at === -1 ? argv.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : argv[at + 1]
  return given === 'zh' || given === 'en' ? given : languageOf(environment)
}
