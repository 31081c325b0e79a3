import type { Tone } from '../../say/line.js'
import type { Token } from './tokens.js'

/** Codes of SGR that switch a look on and off. */
const looks: { readonly [T in Tone]: readonly [on: string, off: string] | null } = {
  plain: null,
  strong: ['1', '22'],
  quiet: ['2', '22'],
  good: ['32', '39'],
  bad: ['31', '39'],
  doubt: ['33', '39'],
}

export const paintText = (text: string, tone: Tone, colour: boolean): string => {
  const look = colour ? looks[tone] : null
  return look ? `\u001B[${look[0]}m${text}\u001B[${look[1]}m` : text
}

/** Tokens as text, with neighbours of one tone under one code. */
export const paint = (tokens: readonly Token[], colour: boolean): string => {
  const runs: { text: string; tone: Tone }[] = []
  for (const { text, tone } of tokens) {
    const run = runs.at(-1)
    if (run?.tone === tone) run.text += text
    else runs.push({ text, tone })
  }
  return runs.map(({ text, tone }) => paintText(text, tone, colour)).join('')
}
