import { CONTENT_KINDS, factsOf, KINDS } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import type { Section } from '../section.ts'
import { sectionsOf } from './index.ts'

const bindsOf = (section: Section): readonly string[] =>
  section.is === 'pairs' ? section.rows.map(({ bind }) => bind) : [section.bind]

/** Facts that say a field under another name. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  fecha: ['f.fechaHora', 'f.lugarFecha', 'f.dateline', 'f.fecha.larga'],
  hora: ['f.fechaHora'],
  lugar: ['f.lugarFecha', 'f.dateline'],
  vigencia: ['f.retirar', 'f.vigencia.rango'],
  leyenda: ['brand.legend'],
  tema: ['f.etiqueta'],
  numero: ['f.numeroLinea'],
  estado: ['f.estadoEtiqueta'],
  izado: ['f.izadoLinea'],
  anioHecho: ['f.aniversario'],
  corte: ['f.corteLinea'],
  fuente: ['f.fuenteLinea'],
  fechaFuente: ['f.fuenteLinea'],
  horaFuente: ['f.fuenteLinea'],
  metaCantidad: ['f.meta'],
  metaUnidad: ['f.meta'],
  beneficiarios: ['f.beneficiariosLinea'],
  mujeres: ['f.desglose'],
  hombres: ['f.desglose'],
  inicio: ['f.plazoRango'],
  termino: ['f.plazoRango'],
  avanceFisico: ['f.avance'],
  llamada: ['f.costoLlamada'],
  costo: ['f.costoLlamada'],
}

/** What the office keeps to itself, what only a picture needs, and the folio, which is in the footer. */
const INSIDE = new Set(
  'folio fechaPublicacion nivel clasificacion imagen recabaDatos familiaConfirma veda tipo altLargo objetivo medios autorizacion lugarYFecha'.split(
    ' ',
  ),
)

describe.each(CONTENT_KINDS)('%s', (kind) => {
  const binds = sectionsOf(kind).flatMap(bindsOf)

  it('says every answer of its form', () => {
    const roots = new Set(binds.map((bind) => (bind.startsWith('f.') ? bind.slice(2) : bind).split('.')[0]))
    const silent = KINDS[kind].fields
      .map(({ path }) => path.split('.')[0] ?? '')
      .filter((root) => !roots.has(root) && !INSIDE.has(root))
      .filter((root) => !SAYS[root]?.some((fact) => binds.includes(fact)))
    expect([...new Set(silent)]).toEqual([])
  })

  it('asks for nothing that does not exist', () => {
    const facts = factsOf(KINDS[kind].empty())
    const fields = new Set(KINDS[kind].fields.map(({ path }) => path.split('.')[0]))
    const unknown = binds.filter((bind) => {
      if (bind.startsWith('brand.')) return false
      const [root = '', name = ''] = bind.split('.')
      return root === 'f' ? !Object.hasOwn(facts, name) : !fields.has(root)
    })
    expect(unknown).toEqual([])
  })
})
