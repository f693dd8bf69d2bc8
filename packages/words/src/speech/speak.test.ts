import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secondsOf, speak, syllablesOf } from '../index.ts'

describe('speak', () => {
  it.each([
    ['Toma pública, de 7:00 a 20:00 h', 'Toma pública, de siete de la mañana a ocho de la noche'],
    ['a las 12:00 h y a las 13:30', 'a las doce del día y a las una y media de la tarde'],
    ['Descuento de 15 % por pago anual', 'Descuento de quince por ciento por pago anual'],
    ['El frente frío núm. 14: mínimas de 9 °C.', 'El frente frío número catorce, mínimas de nueve grados.'],
    ['**Junta agua** desde hoy', 'Junta agua desde hoy'],
    ['al 483 000 0000 ext. 12', 'al cuatro ochenta y tres, cero cero cero, cero cero, cero cero, extensión doce'],
    ['Abrimos el martes 2', 'Abrimos el martes dos'],
    [
      '1.er lugar, $12,000; 2.º lugar, $6,500.50',
      'primer lugar, doce mil pesos, segundo lugar, seis mil quinientos pesos con cincuenta centavos',
    ],
    ['Costo: $1,250.00 M.N.', 'Costo, mil doscientos cincuenta pesos'],
    [
      'H. Ayuntamiento de Tanquián de Escobedo, S.L.P.',
      'Honorable Ayuntamiento de Tanquián de Escobedo, San Luis Potosí.',
    ],
    [
      'del lunes 11 al viernes 29 de enero de 2027',
      'del lunes once al viernes veintinueve de enero de dos mil veintisiete',
    ],
    ['el 26/11/2026', 'el veintiséis de noviembre de dos mil veintiséis'],
    ['1.º de febrero', 'primero de febrero'],
    ['calle 5 de Mayo núm. 12', 'calle cinco de Mayo número doce'],
    ['Lic. María, Ing. José', 'licenciada María, ingeniero José'],
    ['col. Centro, esq. con Av. Juárez s/n', 'colonia Centro, esquina con avenida Juárez sin número'],
    [
      '200 familias, 21 perros, 21 días y 31 mujeres',
      'doscientas familias, veintiún perros, veintiún días y treinta y una mujeres',
    ],
    ['1,500 m2, 5kg y 3.5 km', 'mil quinientos metros cuadrados, cinco kilos y tres punto cinco kilómetros'],
    ['Equipos de 10–14 integrantes', 'Equipos de diez a catorce integrantes'],
    ['Benito Juárez III', 'Benito Juárez tres'],
    ['agua@ejemplo.gob.mx', 'agua arroba ejemplo punto gob punto mx'],
    ['https://ejemplo.gob.mx/copa-2027', 'ejemplo punto gob punto mx diagonal copa guion dos mil veintisiete'],
    ['ruta B3 y folio CS-AV-2026-041', 'ruta B tres y folio CS AV dos mil veintiséis cero cuatro uno'],
    ['Agua 🚰 y/o luz (oficinas)', 'Agua y o luz, oficinas,'],
    ['¿Dudas? ¡Llama!', '¿Dudas? ¡Llama!'],
    ['1/2 kilo', 'medio kilo'],
  ])('%s → %s', (written, said) => expect(speak(written)).toBe(said))

  it('keeps the saltillo as it was typed, whichever mark was used', () => {
    for (const text of ['kꞌwajat', 'Kʼwajat', 'k’wajat', "k'wajat", 'ꞋINIK', 'atʼax chʼ'])
      expect(speak(text)).toBe(text)
    expect(speak('«kꞌwajat» y ‘otra’')).toBe('kꞌwajat y otra')
  })

  const typed = fc.array(
    fc.constantFrom(
      ...'ab ñ.,;:()*-–/°%$#@+=“”¿?¡!…\n\t12345678901234567890'.split(''),
      ' 8:00 h ',
      ' $1,250.50 ',
      ' 483 000 0000 ',
      ' 26/11/2026 ',
      ' 3.er ',
      ' 10 km ',
      ' S.L.P. ',
      '🚰',
      '٣',
      '½',
      'ꞌ',
    ),
    { maxLength: 40 },
  )

  it('leaves no digit and no sign in anything that can be typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          typed.map((parts) => parts.join('')),
          fc.string({ unit: 'grapheme', maxLength: 60 }),
        ),
        (text) => {
          expect(speak(text)).toMatch(/^[\p{L}\p{M} .,¿?¡!'’]*$/u)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('said again says the same', () => {
    fc.assert(
      fc.property(typed, (parts) => {
        const once = speak(parts.join(''))
        expect(speak(once).replace(/[\s,.]/g, '')).toBe(once.replace(/[\s,.]/g, ''))
      }),
    )
  })
})

describe('the time it takes', () => {
  it.each([
    ['agua', 2],
    ['miércoles', 3],
    ['veintiséis', 3],
    ['mediodía', 4],
    ['queso', 2],
    ['pingüino', 3],
    ['país', 2],
    ['ley', 1],
    ['y', 1],
    ['municipio', 4],
    ['SMD', 3],
  ])('%s has %i syllables', (word, count) => expect(syllablesOf(word)).toBe(count))

  it('grows with every sentence, and is nothing for silence', () => {
    expect(secondsOf('')).toBe(0)
    expect(secondsOf('Uno. Dos. Tres.')).toBeGreaterThan(secondsOf('Uno, dos, tres.'))
    fc.assert(
      fc.property(
        fc.lorem({ mode: 'sentences', maxCount: 4 }),
        fc.lorem({ mode: 'sentences', maxCount: 2 }),
        (a, b) => {
          expect(secondsOf(`${a} ${b}`)).toBeGreaterThan(secondsOf(a))
        },
      ),
    )
  })

  it('is that of a clear reading: between 130 and 170 words a minute', () => {
    const script =
      'Corte de agua. Se suspende el servicio para dar mantenimiento al equipo de bombeo. El jueves veintiséis de noviembre, de ocho de la mañana a seis de la tarde. En Zona Centro, Barrio San José y Colonia Las Palmas.'
    const pace = (script.split(' ').length / secondsOf(script)) * 60
    expect(pace).toBeGreaterThan(130)
    expect(pace).toBeLessThan(170)
  })
})
