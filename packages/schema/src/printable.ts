/** Control, format and bidirectional characters and lone surrogates: with them a name could rewrite or hide what is shown. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Text from outside as it may stand on a line of a terminal or a page: what cannot be printed is a space. */
export const printable = (text: string): string => text.replace(unprintable, ' ')
