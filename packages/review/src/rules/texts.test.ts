import { describe, expect, it } from 'vitest'
import { fixed, only } from '../../test/builders.ts'

const marks = (quePasa: string) => only('rev/unpaired-marks', { content: { quePasa } })

describe('marks in pairs', () => {
  it.each([
    ['Tienes dudas? Llama.', '¿Tienes dudas? Llama.', true],
    ['Llama. Tienes dudas?', 'Llama. ¿Tienes dudas?', true],
    ['Cuídate!', '¡Cuídate!', true],
    ['**Participa!**', '**¡Participa!**', true],
    ['Si tienes dudas, a dónde llamas?', '¿Si tienes dudas, a dónde llamas?', false],
  ])('“%s” gets its opening mark', (text, cured, safe) => {
    const [found] = marks(text)
    expect(fixed(found, 'fix/open-mark')).toBe(cured)
    expect(found?.fixes?.[0]?.safe).toBe(safe)
  })

  it.each(['«Feria', 'Feria»', 'La “feria', '(con cupo', 'con cupo)', '¿Qué pasa', '**Junta agua', 'La "feria de hoy'])(
    '“%s” is found and left to a person',
    (text) => {
      const [found] = marks(text)
      expect(found).toMatchObject({ severity: 'warning', at: { field: 'quePasa' } })
      expect(found?.fixes).toBeUndefined()
    },
  )

  it.each([
    '¿Qué pasa?',
    '¡Participa!',
    '¿¡Cómo!?',
    '(con cupo)',
    '«Feria “del” libro»',
    'a) identificación\nb) CURP',
    '1) primero',
    '¡¡Ya!!',
    '¿Ya?!',
    'https://ejemplo.mx/?q=1',
    "kʼij chʼen 'ok'",
    'Lona de 3" y 5"',
    '**Junta** agua',
    'Se suspende 👩‍⚕️ (hoy)',
  ])('“%s” is well', (text) => {
    expect(marks(text)).toEqual([])
  })
})

describe('leftovers', () => {
  it.each([
    'Llama al [teléfono]',
    'xxx',
    'Lorem ipsum dolor',
    'Texto de ejemplo',
    'Sede: ____',
    '<b>Corte</b>',
    '{{titular}}',
  ])('“%s” is an error', (quePasa) => {
    expect(only('rev/placeholder', { content: { quePasa } })).toMatchObject([
      { severity: 'error', at: { field: 'quePasa' } },
    ])
  })

  it('“por confirmar” and invented numbers or addresses warn', () => {
    expect(only('rev/placeholder', { content: { zonas: ['Sede por confirmar'] } })).toMatchObject([
      { severity: 'warning', at: { field: 'zonas.0' } },
    ])
    expect(
      only('rev/placeholder', { content: { contacto: { telefono: '483 000 0000', correo: 'agua@ejemplo.gob.mx' } } }),
    ).toHaveLength(2)
  })

  it('ordinary words are not leftovers', () => {
    for (const quePasa of [
      'Se confirma el corte',
      'Ruta México–Tampico',
      'Siglo XXI',
      'Plaza Juan XXIII',
      'Menos de 3 < 5 personas',
    ])
      expect(only('rev/placeholder', { content: { quePasa } })).toEqual([])
  })
})

describe('spaces', () => {
  it('that repeat, hang or stand before a comma are tidied safely', () => {
    const [found] = only('rev/double-space', { content: { quePasa: ' Se  suspende , por obras . Junta agua ' } })
    expect(fixed(found, 'fix/tidy-spaces')).toBe('Se suspende, por obras. Junta agua')
    expect(found?.fixes?.[0]?.safe).toBe(true)
  })

  it('that belong there are left alone', () => {
    for (const quePasa of ['8:00 a 18:00 h', 'Vivo … aquí', 'Renglón\n\notro renglón', '¿Qué? ¡Ya!'])
      expect(only('rev/double-space', { content: { quePasa } })).toEqual([])
  })
})

describe('capitals', () => {
  it('all along are found, and lowered only when asked', () => {
    const [found] = only('rev/all-caps', { content: { quePasa: 'SE SUSPENDE EL SERVICIO DE AGUA. ¿DUDAS? LLAMA.' } })
    expect(fixed(found, 'fix/lower-case')).toBe('Se suspende el servicio de agua. ¿Dudas? Llama.')
    expect(found?.fixes?.[0]?.safe).toBe(false)
  })

  it('of an acronym or a short title are fine', () => {
    expect(
      only('rev/all-caps', { content: { titular: 'CORTE DE AGUA', quePasa: 'El SMDIF y la CFE avisan de cortes.' } }),
    ).toEqual([])
  })
})

describe('telephones', () => {
  it('say how many digits are missing', () => {
    expect(only('rev/phone-format', { content: { contacto: { telefono: '483 367' } } })).toMatchObject([
      { severity: 'error', params: { have: 6, want: 10, gap: 4 } },
    ])
  })

  it('lose their old prefix safely, in the form and in a text', () => {
    expect(
      fixed(only('rev/phone-format', { content: { contacto: { telefono: '01 483 367 1234' } } })[0], 'fix/drop-prefix'),
    ).toBe('483 367 1234')
    expect(
      fixed(only('rev/phone-format', { content: { quePasa: 'Llama al 01 483 367 1234.' } })[0], 'fix/drop-prefix'),
    ).toBe('Llama al 483 367 1234.')
  })

  it('are asked for when there is no way to reach anybody', () => {
    expect(only('rev/no-contact', { content: { contacto: {} } })).toMatchObject([
      { severity: 'warning', at: { field: 'contacto.telefono' } },
    ])
    expect(only('rev/no-contact', { content: { contacto: { correo: 'agua@tanquian.mx' } } })).toEqual([])
  })
})

describe('fields', () => {
  it('that the subtype asks for are errors when empty', () => {
    expect(only('rev/missing-required', { content: { titular: ' ', zonas: [] } }).map((one) => one.at.field)).toEqual([
      'titular',
      'zonas',
    ])
  })

  it('that are longer than they are made for warn with the figures; impossible ones are errors', () => {
    expect(only('rev/too-long', { content: { titular: 'a'.repeat(80) } })).toMatchObject([
      { params: { have: 80, want: 70 } },
    ])
    expect(only('rev/bad-value', { content: { cuando: { desde: '2026-02-30' } } })).toMatchObject([
      { at: { field: 'cuando.desde' }, params: { problem: 'not-a-date' } },
    ])
  })
})

describe('a picture', () => {
  const imagen = (alt: string) => ({ content: { imagen: { asset: 'a1', alt } } })
  it('needs words for who cannot see it, and a file name is none', () => {
    expect(only('rev/missing-alt', imagen(' '))).toMatchObject([{ severity: 'error', at: { field: 'imagen.alt' } }])
    expect(only('rev/missing-alt', imagen('IMG_2041.jpg'))).toMatchObject([{ severity: 'warning' }])
    expect(only('rev/missing-alt', imagen('Una cuadrilla repara una bomba'))).toEqual([])
  })
})
