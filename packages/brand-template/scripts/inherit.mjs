// What a sub-brand does not say, it has from its parent. Read when generating, so that a change of the parent reaches it.

const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every variant of a logo belongs together: a sub-brand that draws a lockup anew replaces all variants of it. */
const inheritLogos = (theirs, own) => {
  const drawn = new Set(own.map(({ id }) => id))
  return [...own, ...theirs.filter(({ id }) => !drawn.has(id))]
}

/** The parent with the child's own values over it: records key by key, lists and drawings whole, lockups by id. */
export function inherit(parent, own, depth = 0) {
  const out = { ...parent }
  for (const [key, value] of Object.entries(own)) {
    const before = parent[key]
    if (key === 'logos' && depth === 0 && before) out[key] = inheritLogos(before, value)
    // A drawing or a text style (the third level) is one thing: half of it would be nobody's.
    else if (isRecord(value) && isRecord(before) && depth < 1) out[key] = inherit(before, value, depth + 1)
    else out[key] = value
  }
  return out
}
