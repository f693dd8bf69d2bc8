import type { Brand, LooseContent } from '@tanquian/model'
import { writeWords } from '@tanquian/words'
import { CATALOG_WORDS as W } from './copy.ts'
import type { CatalogText } from './notice.ts'

const count = (text: string): number => [...text].length

/** A content in words, each text under its title: for WhatsApp, for a post, to be read aloud, for who cannot see. */
export function catalogTexts(content: LooseContent, brand: Brand): readonly CatalogText[] {
  const { leyenda } = content
  const legend = leyenda === undefined ? undefined : brand.legends[leyenda]
  const { office, municipality } = brand.institution
  const { whatsapp, post, perifoneo, alt } = writeWords(content, {
    brand: { office, municipality, ...(legend ? { legendText: legend.text } : {}) },
  })
  return [
    { id: 'whatsapp', title: W.whatsapp.title, note: W.whatsapp.note(count(whatsapp.text)), text: whatsapp.text },
    { id: 'publicacion', title: W.post.title, note: W.post.note(count(post.text)), text: post.text },
    { id: 'perifoneo', title: W.perifoneo.title, note: W.perifoneo.note(perifoneo.seconds), text: perifoneo.text },
    { id: 'descripcion', title: W.alt.title, note: W.alt.note(count(alt.text)), text: alt.text },
  ]
}
