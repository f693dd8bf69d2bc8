// A listener: reads numbers and telephones back from words. Written apart from the code under test, word by word.
const VALUES: Readonly<Record<string, number>> = {
  cero: 0,
  un: 1,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciséis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veintiún: 21,
  veintiuno: 21,
  veintiuna: 21,
  veintidós: 22,
  veintitrés: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiséis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
  ciento: 100,
  doscientos: 200,
  trescientos: 300,
  cuatrocientos: 400,
  quinientos: 500,
  seiscientos: 600,
  setecientos: 700,
  ochocientos: 800,
  novecientos: 900,
}

const valueOf = (word: string): number => {
  const value = VALUES[word.replace(/cientas$/, 'cientos').replace(/quinientas$/, 'quinientos')]
  if (value === undefined) throw new Error(`Not a number word: ${word}`)
  return value
}

/** The number that the words say. */
export const numberOf = (words: string): number => {
  let millions = 0
  let thousands = 0
  let rest = 0
  for (const word of words.split(' ').filter((each) => each !== 'y')) {
    if (word === 'mil') [thousands, rest] = [(rest || 1) * 1000, 0]
    else if (word.startsWith('mill')) [millions, thousands, rest] = [(thousands + rest) * 1e6, 0, 0]
    else rest += valueOf(word)
  }
  return millions + thousands + rest
}

/** The digits of a telephone as somebody writes them down while it is dictated. */
export const phoneOf = (words: string): string =>
  words
    .split(/, /)
    .flatMap((group) => group.replaceAll(' y ', '+').split(' '))
    .map((word) => String(word.split('+').reduce((sum, part) => sum + valueOf(part), 0)))
    .join('')
