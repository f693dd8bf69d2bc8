import mark from '../ui/marca.svg?url'

/** The provisional mark of the municipality, as a drawing beside words that name it. */
export function Mark({ height = 26 }: { readonly height?: number }) {
  return <img src={mark} alt="" width={Math.round((height * 32) / 44)} height={height} />
}
