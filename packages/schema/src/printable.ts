/** Control, format and bidirectional characters and lone surrogates: with them a name could rewrite or hide what is shown. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Text from outside as it may stand on a line of a terminal or a page: what cannot be printed, and any run of spaces, is one space. */
export const printable = (text: string): string => text.replace(unprintable, ' ').replace(/\s{2,}/g, ' ')
