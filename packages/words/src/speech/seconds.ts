/** The pace that scripts are measured at: clear and unhurried, as one reads into a loudspeaker. Seconds for pauses. */
export const READING = { syllablesPerSecond: 5.5, comma: 0.2, stop: 0.4 } as const

const VOWEL_RUN = /[aeiouáéíóúü]+/g
const STRONG = /[aeoáéóíú]/g

/** Syllables of a Spanish word, by its vowels; an acronym without them is spelt letter by letter. */
export const syllablesOf = (word: string): number => {
  const sounds = word
    .toLowerCase()
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .replace(/y(?![aeiouáéíóú])/g, 'i')
  const runs = sounds.match(VOWEL_RUN) ?? []
  const vowels = runs.reduce((sum, run) => sum + Math.max(1, run.match(STRONG)?.length ?? 0), 0)
  return vowels > 0 ? vowels : [...word.replace(/[^\p{L}]/gu, '')].length
}

/** Seconds that a spoken text takes at {@link READING}, to a tenth, rounded up. The last full stop is no pause. */
export const secondsOf = (text: string): number => {
  const syllables = (text.match(/[\p{L}\p{M}'’]+/gu) ?? []).reduce((sum, word) => sum + syllablesOf(word), 0)
  const commas = text.match(/,/g)?.length ?? 0
  const stops = Math.max(0, (text.match(/[.?!]/g)?.length ?? 0) - 1)
  const seconds = syllables / READING.syllablesPerSecond + commas * READING.comma + stops * READING.stop
  return Math.ceil(Math.round(seconds * 1000) / 100) / 10
}
