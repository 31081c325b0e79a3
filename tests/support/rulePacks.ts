import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadPacks } from '@plumbline/files'
import type { Pack } from '@plumbline/pack'

const below = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Ids of the packs that ship. */
export const shippedPacks: readonly string[] = readdirSync(below('rules'))
  .filter((name) => existsSync(below(`rules/${name}/pack.yaml`)))
  .sort()

/** The packs that ship, as written. */
export const parsedPacks = async (): Promise<readonly Pack[]> => {
  const packs = await Promise.all(shippedPacks.map(async (name) => (await loadPacks(below(`rules/${name}`))).pack))
  return packs.flatMap((pack) => pack ?? [])
}

/** The official texts, which lie beside the repository where its law is worked on. */
export const textsFolder = below('../shared/law/texts')

/** What to add to the name of tests that need them. */
export const withoutTexts = existsSync(textsFolder)
  ? ''
  : ' (skipped: the official texts do not lie beside this repository)'
