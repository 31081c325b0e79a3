export const reportFormats = ['text', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]
export const explanationFormats = ['text', 'json', 'markdown'] as const
export type ExplanationFormat = (typeof explanationFormats)[number]
