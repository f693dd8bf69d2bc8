const UNITS = [
  'cero',
  'uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
  'dieciseis',
  'diecisiete',
  'dieciocho',
  'diecinueve',
  'veinte',
  'veintiuno',
  'veintidos',
  'veintitres',
  'veinticuatro',
  'veinticinco',
  'veintiseis',
  'veintisiete',
  'veintiocho',
  'veintinueve',
  'treinta',
]
const TENS: Readonly<Record<string, number>> = {
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
}

const SIMPLE = new Map<string, number>([
  ...UNITS.map((word, n) => [word, n] as const),
  ...Object.entries(TENS),
  ['primero', 1],
  ['un', 1],
  ['veintiun', 21],
])

/** A number in words from `words[at]` on (flat Spanish, 1–99): its value and how many words it took. */
const below100 = (
  words: readonly string[],
  at: number,
): { readonly value: number; readonly took: number } | undefined => {
  const value = SIMPLE.get(words[at] ?? '')
  if (value === undefined) return undefined
  if (value >= 30 && value % 10 === 0 && words[at + 1] === 'y') {
    const unit = SIMPLE.get(words[at + 2] ?? '')
    if (unit !== undefined && unit >= 1 && unit <= 9) return { value: value + unit, took: 3 }
  }
  return { value, took: 1 }
}

/** A day in words ('treinta y uno', 'primero'), 1–31. */
export const dayInWords = (words: readonly string[], at: number) => {
  const found = below100(words, at)
  return found && found.value >= 1 && found.value <= 31 ? found : undefined
}

/** A year in words ('dos mil veintiséis', 'mil novecientos …' is not read). */
export const yearInWords = (
  words: readonly string[],
  at: number,
): { readonly value: number; readonly took: number } | undefined => {
  if (words[at] !== 'dos' || words[at + 1] !== 'mil') return undefined
  const rest = below100(words, at + 2)
  return rest ? { value: 2000 + rest.value, took: 2 + rest.took } : { value: 2000, took: 2 }
}

/** Whether a flat word may begin a number in words. */
export const isNumberWord = (word: string): boolean => SIMPLE.has(word)
