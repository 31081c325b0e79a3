/** Which of the files of its path a file is, from 0: a table of rules is as many as it has rows. */
export const partOf = <File extends { readonly path: string }>(files: readonly File[], file: File): number =>
  files.filter(({ path }) => path === file.path).indexOf(file)
