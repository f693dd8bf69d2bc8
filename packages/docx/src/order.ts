import type { Section, Sections } from './section.ts'

const bindsOf = (section: Section): readonly string[] =>
  section.is === 'pairs' ? section.rows.map(({ bind }) => bind) : [section.bind]

/** What a path is about, whoever asks: 'f.cuando.rango' and 'cuando' are both about 'cuando'. */
const rootOf = (bind: string): string => {
  const [first = '', second = ''] = bind.split('.')
  const root = first === 'f' ? second : first === 'brand' ? bind : first
  return root.replace(/(Linea|Lineas|Larga)$/, '')
}

/**
 * Sections in the order in which a piece says the same things. `shown` are the paths its blocks are bound to, in reading order.
 * What the piece does not show stays behind what it follows in the kind's own order; what ends a document stays at its end.
 */
export function inOrder(sections: Sections, shown: readonly string[]): Sections {
  const places = new Map<string, number>()
  for (const bind of shown) {
    const root = rootOf(bind)
    if (!places.has(root)) places.set(root, places.size)
  }
  let last = -1
  return sections
    .map((section, at) => {
      const found = bindsOf(section).flatMap((bind) => places.get(rootOf(bind)) ?? [])
      if (found.length > 0) last = Math.min(...found)
      return { section, at, place: last }
    })
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .map(({ section }) => section)
}
