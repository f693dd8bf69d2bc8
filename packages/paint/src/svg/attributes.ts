/** At most `decimals` places (default 3), no exponent, no '-0'. */
export function num(value: number, decimals = 3): string {
  const k = 10 ** decimals
  const rounded = Math.round(value * k) / k
  return rounded === 0 ? '0' : String(rounded)
}

/** Text safe inside an element or a double-quoted attribute. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** ` name="value"` for everything that is not undefined, in the order given. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${typeof value === 'number' ? num(value) : escapeXml(value)}"`,
    )
    .join('')
