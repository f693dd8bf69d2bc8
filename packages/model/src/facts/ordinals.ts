const UNITS = ['', 'PRIMERA', 'SEGUNDA', 'TERCERA', 'CUARTA', 'QUINTA', 'SEXTA', 'SÉPTIMA', 'OCTAVA', 'NOVENA'] as const
const TENS = [
  '',
  'DÉCIMA',
  'VIGÉSIMA',
  'TRIGÉSIMA',
  'CUADRAGÉSIMA',
  'QUINCUAGÉSIMA',
  'SEXAGÉSIMA',
  'SEPTUAGÉSIMA',
  'OCTOGÉSIMA',
  'NONAGÉSIMA',
] as const

/** Feminine ordinal of a base in words: 'PRIMERA', 'DÉCIMA SEGUNDA' (1–99); beyond that the figure with its sign ('100.ª'). */
export const ordinalWords = (n: number): string => {
  if (!Number.isInteger(n) || n < 1) return ''
  if (n > 99) return `${n}.ª`
  return [TENS[Math.floor(n / 10)] ?? '', UNITS[n % 10] ?? ''].filter((word) => word !== '').join(' ')
}

const ROMAN = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** 'XIV' (1–399); '' for anything else. */
export const romanNumeral = (n: number): string => {
  if (!Number.isInteger(n) || n < 1 || n > 399) return ''
  let rest = n
  return ROMAN.reduce((out, [value, sign]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return out + sign.repeat(times)
  }, '')
}
