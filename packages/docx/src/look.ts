import type { Brand, ColorRole, TextRole } from '@tanquian/model'

/** A typeface as Word names it, and what stands in for it where it is not installed. */
export interface Typeface {
  readonly name: string
  readonly substitute: string
}

/** How a document looks: the brand's faces and colours. */
export interface DocxLook {
  readonly title: Typeface
  readonly body: Typeface
  /** '#rrggbb' by duty. */
  readonly colors: {
    readonly text: string
    readonly muted: string
    readonly accent: string
    readonly line: string
    /** Head of a table, and what is written on it. */
    readonly head: string
    readonly onHead: string
  }
}

/** Weights that Word shows as a family of their own: a family holds only regular and bold. */
const WEIGHTS: Readonly<Record<number, string>> = {
  500: 'Medium',
  600: 'SemiBold',
  800: 'ExtraBold',
  900: 'Black',
}

const SERIF = /piazzolla|serif/i

function typefaceOf(brand: Brand, role: TextRole): Typeface {
  const font = brand.fonts.find(({ id }) => id === brand.text[role].font)
  if (!font) throw new RangeError(`The brand ${brand.id} has no font for ${role}`)
  const weight = WEIGHTS[font.weight]
  return {
    name: weight ? `${font.family} ${weight}` : font.family,
    substitute: SERIF.test(font.family) ? 'Georgia' : 'Arial',
  }
}

/** The look of a brand's documents. */
export function lookOf(brand: Brand): DocxLook {
  const color = (role: ColorRole): string => brand.palette[brand.colors[role]] ?? '#000000'
  return {
    title: typefaceOf(brand, 'headline'),
    body: typefaceOf(brand, 'body'),
    colors: {
      text: color('on-surface'),
      muted: color('on-surface-muted'),
      accent: color('accent'),
      line: color('line'),
      head: color('accent'),
      onHead: color('on-accent'),
    },
  }
}
