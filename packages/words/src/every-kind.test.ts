import { CONTENT_KINDS, readPath, TITLE_PATHS } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { BRAND } from '../test/contents.ts'
import { EVERY, VARIETIES } from '../test/new-kinds.ts'
import { writeWords } from './index.ts'

const write = (content: LooseContent) => writeWords(content, { brand: BRAND })

describe('every kind in words', () => {
  it.each(CONTENT_KINDS)('%s: its title opens or follows the tag, in every text', (kind) => {
    const words = write(EVERY[kind])
    const title = String(readPath(EVERY[kind], TITLE_PATHS[kind][0]))
    for (const { text, notes } of [words.whatsapp, words.post, words.alt]) {
      expect(text).toContain(title)
      expect(notes).toEqual([])
    }
    expect(words.perifoneo.notes).toEqual([])
    expect(words.perifoneo.text).toMatch(/^[\p{L}\p{M} .,¿?¡!]+$/u)
  })

  it.each(CONTENT_KINDS)('%s: nothing that fits is left out of WhatsApp but what is only in the full text', (kind) => {
    const body = ['cuerpo', 'bases', 'lugarYFecha', 'altLargo', 'requisitos.1', 'requisitos']
    for (const path of write(EVERY[kind]).whatsapp.omitted) expect(body).toContain(path)
  })

  it('a boletín gives its number as one says it', () => {
    expect(write(EVERY.comunicado).whatsapp.text).toMatch(/^Boletín de prensa 048\/2026\n/)
    expect(write(EVERY.comunicado).perifoneo.text).toContain('número cuarenta y ocho de dos mil veintiséis')
  })

  it('an event has its programme, one hour per line', () => {
    expect(write(EVERY.evento).whatsapp.text).toContain(
      '*Programa:*\n- viernes 30 de octubre, 19:00 h: Encendido del altar\n- domingo 1 de noviembre, 20:00 h: Danza de huehues, Atrio',
    )
    expect(write(EVERY.evento).perifoneo.text).toContain('siete de la noche, Encendido del altar')
  })

  it('a public work has its figures in words for the voice', () => {
    const { text } = write(EVERY.obra).perifoneo
    for (const said of [
      'cuatro millones ochocientos sesenta mil pesos',
      'cuatrocientos ochenta metros de concreto',
      'mil trescientas cincuenta personas',
      'treinta y cinco por ciento',
    ])
      expect(text).toContain(said)
  })

  it('a correction opens with the truth; what circulates comes after it, marked, or not at all', () => {
    const { aclaracion } = EVERY
    for (const content of [aclaracion, { ...aclaracion, hechos: [{ hecho: 'Palabra '.repeat(60) }] }]) {
      for (const { text } of Object.values(write(content))) {
        const truth = text.indexOf('El agua de la red es potable')
        const rumour = text.indexOf('No tomen agua')
        expect(truth).toBeGreaterThanOrEqual(0)
        expect(truth).toBeLessThan(60)
        if (rumour < 0) continue
        expect(rumour).toBeGreaterThan(truth)
        expect(text.slice(0, rumour)).toMatch(/Información falsa[:,]\*? ?«?$/)
      }
    }
    const unmarked = write({ kind: 'aclaracion', verdad: 'Hay agua', circula: 'No hay agua' })
    expect(unmarked.post.text).toContain('Circula sin confirmar: «No hay agua»')
  })

  it('an esquela is sober: no exclamation, the institution mourns', () => {
    for (const { text } of Object.values(write(EVERY.esquela)))
      expect(text).not.toMatch(/[!¡]|\p{Extended_Pictographic}/u)
    expect(write(EVERY.esquela).whatsapp.text).toContain(
      '*María Hernández Santiago*\nTrabajadora del Registro Civil durante treinta años\nEl H. Ayuntamiento',
    )
  })

  it('an infographic is described at length only for who cannot see', () => {
    const { alt, whatsapp, perifoneo } = write(EVERY.infografia)
    expect(alt.text).toContain('La infografía muestra tres pasos.')
    for (const { text } of [whatsapp, perifoneo]) expect(text).not.toContain('La infografía muestra')
  })

  it('a text in another language goes mark for mark, and no voice that does not speak it reads it', () => {
    const { whatsapp, perifoneo } = write(EVERY.evento)
    expect(whatsapp.text).toContain("Tének: Ꞌ kꞌ tsʼ (título) k'ch’ (texto)")
    expect(perifoneo.omitted).toContain('paralelos')
  })

  it('a long message keeps its first sentences and says that it goes on', () => {
    const texto = Array.from({ length: 40 }, (_, n) => `Esta es la frase número ${n + 1} del mensaje.`).join(' ')
    const { whatsapp, post } = write({ ...EVERY.mensaje, texto })
    expect(whatsapp.text).toContain('frase número 3 del mensaje.')
    for (const { text, omitted } of [whatsapp, post]) {
      expect(text).toContain('Esta es la frase número 1 del mensaje.')
      expect(omitted).toContain('texto')
      expect(text).not.toContain('frase número 40')
    }
  })
})

describe('the varieties of an aviso in words', () => {
  it.each(VARIETIES)('$subtipo says what only it holds', (content) => {
    const { whatsapp } = write(content)
    expect(whatsapp.omitted).toEqual([])
    expect(whatsapp.notes).toEqual([])
  })

  it('in lines that a person reads', () => {
    const text = (subtipo: string) =>
      write(VARIETIES.find((one) => one.subtipo === subtipo) ?? { kind: 'aviso' }).whatsapp.text
    expect(text('jornada-de-salud')).toContain('- lunes 8 de marzo, 9:00 a 14:00 h, Casa Ejidal')
    expect(text('predial')).toContain('*Descuentos:* Enero, 15 %, Todas las personas')
    expect(text('suspension-de-labores')).toContain('*Se reanuda:* viernes 27 de noviembre de 2026')
    expect(text('cierre-vial')).toContain('*Tramos cerrados:* Hidalgo, entre Juárez y Morelos (ambos sentidos)')
    expect(text('alerta')).toContain('*Fuente:* Servicio Meteorológico Nacional, 25 de noviembre de 2026, 6:00 h')
  })
})
