/** A number as PDF writes it: at most `decimals` places (default 3, a thousandth of a point), no exponent, no '-0'. */
export function num(value: number, decimals = 3): string {
  if (Number.isInteger(value)) return value === 0 ? '0' : String(value)
  const k = 10 ** decimals
  const rounded = Math.round(value * k) / k
  return rounded === 0 ? '0' : String(rounded)
}

/** Numbers with spaces between. */
export const nums = (...values: number[]): string => values.map((value) => num(value)).join(' ')
