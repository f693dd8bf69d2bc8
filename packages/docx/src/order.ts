import type { Section, Sections } from './section.ts'

const bindsOf = (section: Section): readonly string[] =>
  section.is === 'pairs' ? section.rows.map(({ bind }) => bind) : [section.bind]

/** Facts that are a field in other words. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  texto: ['parrafos'],
  cuerpo: ['parrafos'],
  paralelos: ['idiomas'],
}

const plain = (bind: string): string => bind.replace(/^f\./, '')

/** What a path is about, whoever asks: 'f.cuando.rango' and 'cuando' are both about 'cuando'. */
const rootOf = (bind: string): string =>
  bind.startsWith('brand.') ? bind : (plain(bind).split('.')[0] ?? '').replace(/(Linea|Lineas|Larga)$/, '')

/** Where a piece says things: by whole path, and by what the path is about. A whole list counts before one of its items. */
class Places {
  readonly #exact = new Map<string, number>()
  readonly #roots = new Map<string, number>()

  constructor(shown: readonly string[]) {
    for (const [place, bind] of shown.entries()) {
      if (!this.#exact.has(plain(bind))) this.#exact.set(plain(bind), place)
      if (!this.#roots.has(rootOf(bind))) this.#roots.set(rootOf(bind), place)
    }
  }

  of(bind: string): number | undefined {
    const roots = [rootOf(bind), ...(SAME[rootOf(bind)] ?? [])]
    return (
      this.#exact.get(plain(bind)) ?? roots.map((root) => this.#roots.get(root)).find((place) => place !== undefined)
    )
  }
}

type Pairs = Extract<Section, { is: 'pairs' }>

/** Rows without a heading stand wherever the piece has them, each by itself. */
const apart = (section: Section): Sections =>
  section.is === 'pairs' && !section.title
    ? section.rows.map((row): Pairs => ({ is: 'pairs', rows: [row] }))
    : [section]

/** Rows that came to stand together are one group again. */
const together = (sections: Sections): Sections =>
  sections.reduce<Section[]>((all, section) => {
    const last = all.at(-1)
    if (last?.is !== 'pairs' || section.is !== 'pairs' || last.title || section.title) return [...all, section]
    return [...all.slice(0, -1), { is: 'pairs', rows: [...last.rows, ...section.rows] }]
  }, [])

/**
 * Sections in the order in which a piece says the same things. `shown` are the paths its blocks are bound to, in reading order.
 * What the piece does not show stays behind what it follows in the kind's own order.
 */
export function inOrder(sections: Sections, shown: readonly string[]): Sections {
  const places = new Places(shown)
  let last = -1
  const sorted = sections
    .flatMap(apart)
    .map((section, at) => {
      const found = bindsOf(section).flatMap((bind) => places.of(bind) ?? [])
      const whole = section.is === 'pairs' && section.last === true
      if (found.length > 0) last = whole ? Math.max(...found) : Math.min(...found)
      return { section, at, place: last }
    })
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .map(({ section }) => section)
  return together(sorted)
}
