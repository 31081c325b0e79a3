/** One paragraph of an article, and its items. */
export interface Paragraph {
  readonly lead: string
  readonly items: readonly { readonly number: number; readonly label: string; readonly text: string }[]
}
export declare const chineseNumber: (text: string) => number
export declare const articlesOf: (markdown: string) => ReadonlyMap<string, readonly Paragraph[]>
export declare const provisionText: (
  articles: ReadonlyMap<string, readonly Paragraph[]>,
  at: string,
) => string | undefined
export declare const normalise: (text: string) => string
export declare const textHash: (text: string) => string
