import { writePath } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { AVISO, BRAND, CAMPANIA, CONVOCATORIA } from '../test/contents.ts'
import { writeWords } from './index.ts'

const write = (content: LooseContent) => writeWords(content, { brand: BRAND })
const LONG_ZONES = Array.from({ length: 20 }, (_, n) => `Colonia Número ${n + 1} de la Loma`)

describe('an aviso in words', () => {
  it('says every fact in WhatsApp, in bold where WhatsApp reads it, and leaves nothing out', () => {
    const { whatsapp } = write(AVISO)
    expect(whatsapp.text).toBe(
      `Aviso a la población de Tanquián de Escobedo
*Corte de agua*
Se suspende el servicio para dar mantenimiento al equipo de bombeo.

*Cuándo:* jueves 26 de noviembre de 2026, 8:00 a 18:00 h
*Dónde:* Zona Centro, Barrio San José, Colonia Las Palmas y Colonia El Mirador

*Qué hacer:*
- *Junta agua* desde un día antes y úsala con medida.
- Revisa que tus llaves queden cerradas.

*Informes:* Agua Potable, 483 000 0000 ext. 12, lunes a viernes, 8:00 a 15:00 h
Comunicación Social, Tanquián de Escobedo`,
    )
    expect(whatsapp).toMatchObject({ omitted: [], notes: [] })
  })

  it('is read aloud with everything in words', () => {
    expect(write(AVISO).perifoneo.text).toContain(
      'El jueves veintiséis de noviembre de dos mil veintiséis, de ocho de la mañana a seis de la tarde. En Zona Centro,',
    )
  })

  it('follows the date: mend it and every text is mended', () => {
    const mended = write(writePath(writePath(AVISO, 'cuando.desde', '2027-01-05'), 'cuando.hasta', '2027-01-05'))
    expect(mended.whatsapp.text).toContain('martes 5 de enero de 2027')
    expect(mended.post.text).toContain('Martes 5 de enero de 2027')
    expect(mended.perifoneo.text).toContain('El martes cinco de enero de dos mil veintisiete')
    expect(mended.alt.text).toContain('martes 5 de enero de 2027')
  })

  it('tells how many places there are and where the list is, rather than stopping in the middle', () => {
    const { post, perifoneo } = write({ ...AVISO, zonas: LONG_ZONES })
    expect(post.text).toContain('y 17 más (lista completa en la imagen)')
    expect(post.omitted).toEqual(expect.arrayContaining(['zonas.3', 'zonas.19']))
    expect(post.omitted).not.toContain('zonas.0')
    expect(perifoneo.text).toMatch(/diecisiete más, la lista completa está en el aviso\.|veinte lugares, la lista/)
  })

  it('keeps what to do in an alert longer than what happens', () => {
    const alert = { ...AVISO, subtipo: 'alerta', quePasa: 'x'.repeat(138), titular: 'Lluvias fuertes' }
    const { post } = write(alert)
    expect(post.text).toContain('Junta agua')
    expect(post.omitted).toContain('quePasa')
  })

  it('names the offices that stay open when the rest are closed', () => {
    const { whatsapp, perifoneo } = write({ ...AVISO, subtipo: 'suspension-de-labores' })
    expect(whatsapp.text).toContain('*Sí atienden:* Zona Centro')
    expect(perifoneo.text).toContain('Sí atienden Zona Centro')
  })

  it('speaks of an end that nobody knows', () => {
    const open = writePath<LooseContent>(AVISO, 'cuando', { desde: '2026-12-07', nuevoAviso: true })
    expect(write(open).whatsapp.text).toContain('desde el lunes 7 de diciembre de 2026, hasta nuevo aviso')
    expect(write(open).perifoneo.text).toContain('Desde el lunes siete de diciembre, hasta nuevo aviso.')
  })

  it('uses emoji only when the office gives them, and no voice reads them', () => {
    const { whatsapp, perifoneo } = writeWords(AVISO, { brand: BRAND, emoji: { cuando: '📅' } })
    expect(whatsapp.text).toContain('📅 *Cuándo:*')
    expect(perifoneo.text).not.toContain('📅')
    expect(write(AVISO).whatsapp.text).not.toMatch(/\p{Extended_Pictographic}/u)
  })
})

describe('a campaña in words', () => {
  it('carries its legend word for word wherever it fits', () => {
    const words = write(CAMPANIA)
    for (const { text } of [words.whatsapp, words.post, words.perifoneo, words.alt])
      expect(text).toContain(BRAND.legendText)
  })

  it('says so when the legend does not fit in a post', () => {
    const { post, whatsapp } = write({
      ...CAMPANIA,
      sede: 'Casa Ejidal de la comunidad de El Carrizal y Auditorio Municipal de la cabecera',
    })
    expect(post.text).not.toContain('Este programa')
    expect(post.omitted).toContain('leyenda')
    expect(post.notes).toContainEqual({ code: 'words/legend-left-out', severity: 'error', field: 'leyenda' })
    expect(whatsapp.text).toContain(BRAND.legendText)
  })

  it('says so when the brand has no words for the legend, and never writes its own', () => {
    for (const wording of Object.values(writeWords(CAMPANIA))) {
      expect(wording.notes).toContainEqual({ code: 'words/legend-left-out', severity: 'error', field: 'leyenda' })
      expect(wording.omitted).toContain('leyenda')
    }
  })

  it('does not say twice who it is for, nor that it is free', () => {
    const { whatsapp } = write(CAMPANIA)
    expect(whatsapp.text).not.toContain('*Para:*')
    expect(whatsapp.text.match(/grat/gi)).toHaveLength(1)
    expect(whatsapp.omitted).toEqual([])
  })
})

describe('a convocatoria in words', () => {
  it('says when to register, when it is, where, for what prize and where the bases are', () => {
    const { text, omitted } = write(CONVOCATORIA).whatsapp
    for (const fact of [
      '*Copa Huasteca 2027, Segunda edición*',
      '*Inscripción:* del lunes 11 al viernes 29 de enero de 2027, 9:00 a 15:00 h, sin costo',
      '*Arranque:* sábado 6 de febrero de 2027, 9:00 h',
      '*Sede:* Unidad Deportiva Municipal',
      '*Premios:* Libre: 1.er lugar, $12,000; 2.º lugar, $6,000',
      '*Bases completas:* https://ejemplo.gob.mx/copa',
    ])
      expect(text).toContain(fact)
    expect(omitted).toContain('bases')
  })

  it('says prizes and places in words when it is read aloud', () => {
    const { perifoneo } = write({ kind: 'convocatoria', titulo: 'Copa', premios: CONVOCATORIA.premios ?? [] })
    expect(perifoneo.text).toContain('Libre, primer lugar, doce mil pesos')
  })
})

describe('content that is not finished', () => {
  it('is no trouble: empty kinds have empty words', () => {
    for (const kind of ['aviso', 'convocatoria', 'campania'] as const)
      for (const { omitted, notes } of Object.values(writeWords({ kind })))
        expect({ omitted, notes }).toEqual({ omitted: [], notes: [] })
  })

  it('reports dates and telephones that are not ones instead of saying half of them', () => {
    const { whatsapp } = write({
      kind: 'aviso',
      titular: 'Aviso',
      cuando: { desde: '2026-02-30', horaInicio: '08:00' },
    })
    expect(whatsapp.text).toContain('8:00 h')
    expect(whatsapp.omitted).toEqual(['cuando.desde'])
  })

  it('reports fields that no kind knows', () => {
    const odd = { ...AVISO, titulr: 'x' } as LooseContent
    expect(write(odd).whatsapp.omitted).toEqual(['titulr'])
  })

  it('cuts a title that no text can hold, between words, and says so', () => {
    const { post, perifoneo } = write({
      ...AVISO,
      titular: 'Corte de agua el jueves 26 de noviembre de 2026 '.repeat(30).trim(),
    })
    for (const { text, omitted, notes } of [post, perifoneo]) {
      expect(omitted).toContain('titular')
      expect(notes.map(({ code }) => code)).toContain('words/title-cut')
      expect(text.length).toBeGreaterThan(100)
    }
    expect(post.text).toMatch(/(?:Corte|de|agua|el|2026)…\n/)
    expect(post.text).toContain('Jueves 26 de noviembre de 2026, 8:00 a 18:00 h')
    expect(post.text).toContain('483 000 0000')
  })
})
