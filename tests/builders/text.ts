import type { Text } from '@plumbline/schema'

/** The same words in both languages, where a test does not care which. */
export const text = (words: string): Text => ({ zh: words, en: words })

/** The provision that everything in a built program rests on. */
export const anyLaw = 'test-law/art-1'
