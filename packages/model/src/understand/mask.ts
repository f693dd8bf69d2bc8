/** Emoji, dingbats, bullets and invisible signs that decorate WhatsApp messages. */
const DECORATION =
  /[0-9]\ufe0f?\u20e3|\ufe0f|\u20e3|[\u{1F000}-\u{1FAFF}\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\u3030\u303d\u2060\ufeff•●▪■□◦○◆◇·►▶✓✔]|[\u200b\u200c]|\u200d|[\u200e\u200f]/gu
/** Leftover tags and entities of a content manager. */
const TAG = /<\/?[a-z][^<>\n]{0,80}>|&nbsp;|&amp;/gi
/** Markdown headings and rules. */
const HEADING = /^[ \t]*#{1,6}(?= )|^[ \t]*[-=_*]{3,}[ \t]*$/gm
/** WhatsApp's *bold*, _italic_, ~struck~ and ```fixed```. */
const MARKUP = /(?<![\p{L}\d])[*_~`]+|[*_~`]+(?![\p{L}\d])/gu

const blank = (match: string): string => ' '.repeat(match.length)

/**
 * The message without decoration, of the same length: emoji, bullets, markup, tags and odd blanks become spaces. Underscores inside
 * addresses stay.
 */
export const mask = (text: string): string =>
  text
    .replace(/\r/g, ' ')
    .replace(/[\u00a0\u202f\u2007\u2009\t]/g, ' ')
    .replace(TAG, blank)
    .replace(HEADING, blank)
    .replace(DECORATION, blank)
    .replace(MARKUP, blank)

/** Whether a line of the original starts like an item of a list. */
export const isBullet = (line: string): boolean =>
  /^\s*(?:\d\ufe0f?\u20e3|[-–—•●▪■◦○◆►▶✓✔]+\s*\S|\*\s+\S|[\u{1F000}-\u{1FAFF}\u2190-\u27bf\u2b00-\u2bff]|\d{1,2}(?:\.-|[.)-])\s*\D|[a-z]\)\s)/iu.test(
    line,
  )
