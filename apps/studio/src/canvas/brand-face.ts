import { fontUrls } from '@tanquian/brand-template'

const faces = new Map<string, Promise<string>>()

/** Name under which a brand font can be used in CSS; loaded on first use. Falls back to the studio's own letter. */
export function brandFace(id: string): Promise<string> {
  const known = faces.get(id)
  if (known) return known
  const name = `pieza-${id}`
  const wait = new FontFace(name, `url(${JSON.stringify(fontUrls(id).ttf.href)})`)
    .load()
    .then((face) => {
      document.fonts.add(face)
      return `"${name}", var(--fuente)`
    })
    .catch(() => {
      faces.delete(id)
      return 'var(--fuente)'
    })
  faces.set(id, wait)
  return wait
}
