export interface ProvisionHashes {
  readonly findings: readonly string[]
  readonly notes: readonly string[]
  readonly source: string
  readonly checked: number
}
export declare const provisionHashes: (source: string, text: string | undefined) => ProvisionHashes
