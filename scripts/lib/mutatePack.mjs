import { plumbline } from './plumbline.mjs'

/** Percentage of mutants that the sentences of a pack notice, at least. */
const promised = 90

/** Holds the mutation score of a pack against what is promised. */
export async function mutatePack(pack) {
  const result = await plumbline(['mutate', pack, '--threshold', String(promised), '--lang', 'en'])
  return { ...result, note: /^mutation score.*/m.exec(result.stdout)?.[0] ?? '' }
}
