import { loadLaw, loadOffice } from '@tanquian/brand-template'
import type { Draft, LawBook, Office, Template } from '@tanquian/model'
import { reviewPiece } from '@tanquian/review'
import type { ReviewInput } from '@tanquian/review'
import { beforeAll, describe, expect, it } from 'vitest'
import { namesOf } from './finding-names.ts'
import { LAW_FINDINGS } from './findings-law.ts'
import { sayFinding } from './say-finding.ts'

const inMay = { fechaPublicacion: '2027-05-10', vigencia: '2027-05-11' }
const report = { kind: 'informe', clasificacion: 'informe-labores' }
const efemeride = { kind: 'efemeride', fecha: '2027-01-16', izado: 'asta' }
const closed = { subtipo: 'suspension-de-labores' }
const photo = (more: object) => ({ imagen: { asset: 'a', alt: 'Una bomba', ...more } })
const says = (quePasa: string) => ({ quePasa })

/** Contents that together draw every sentence out. */
const CONTENTS: readonly Record<string, unknown>[] = [
  { ...inMay, kind: 'obra' },
  { ...inMay, clasificacion: 'civico-cultural' },
  { fechaPublicacion: '2027-02-10', vigencia: '2027-05-10', clasificacion: 'civico-cultural' },
  inMay,
  { ...inMay, clasificacion: 'tramite-servicio', ...says('Informa Rufino Salas.'), causa: 'Un logro de todos' },
  { fechaPublicacion: '2027-02-10', vigencia: '2027-05-10', clasificacion: 'salud' },
  report,
  { ...report, fechaInforme: '2026-09-15', fechaPublicacion: '2026-09-01' },
  { ...report, fechaInforme: '2026-09-15', fechaPublicacion: '2026-09-30' },
  { ...report, kind: 'aviso', fechaInforme: '2026-09-15', fechaPublicacion: '2026-09-15', vigencia: '2026-10-01' },
  { titular: 'Rufino Salas avisa' },
  { titular: 'El alcalde avisa' },
  says('Gracias al alcalde.'),
  says('Sigue a @rufinosalas.'),
  says('Mi gobierno cumple.'),
  { ...says('Informa Rufino Salas.'), causa: 'Rufino Salas' },
  says('Informa Rufino Salas.'),
  says('Apoyos: da tu voto.'),
  { recabaDatos: true },
  says('Inscríbete ya.'),
  { avisoPrivacidad: 'Los datos se usarán.' },
  photo({ menores: true }),
  photo({ alt: 'Dos niñas' }),
  photo({ alt: 'Una mujer' }),
  says('MOQA800101MSPNNR09'),
  says('MNQNAR80010124M100'),
  says('MOQA800101AB1'),
  says('Padece diabetes y vive en calle Hidalgo núm. 5.'),
  says('Padece diabetes.'),
  photo({ alt: 'Muestra su credencial' }),
  says('Apoyo a los discapacitados.'),
  says('Bienvenidxs.'),
  { ...closed, cuando: { desde: '2027-02-05' } },
  { ...closed, cuando: { desde: '2027-02-02' } },
  { ...efemeride, izado: 'no' },
  { ...efemeride, fecha: '2027-05-22' },
  { ...efemeride, fecha: '2027-01-17' },
  { ...efemeride, anioHecho: '1862' },
  { ...efemeride, fecha: '2027-10-29' },
  { kind: 'esquela' },
  { kind: 'aclaracion', verdad: 'El agua del pozo contaminada', circula: 'El agua del pozo está contaminada' },
]

let law: LawBook
let office: Office
beforeAll(async () => {
  const [book, place] = [await loadLaw(), await loadOffice()]
  if (!book.ok || !place.ok) throw new Error('not there')
  law = book.value
  const officials = place.value.officials.map((one, n) => (n === 0 ? { ...one, nombre: 'Rufino Salas' } : one))
  office = { ...place.value, officials }
})

const template = { id: 't', version: 1, formats: [] } as unknown as Template
const findingsOf = (content: Record<string, unknown>) => {
  const draft = { content: { kind: 'aviso', ...content }, formats: [], overrides: {}, extras: {} } as unknown as Draft
  const brand = { palette: {}, colors: {}, mono: {}, fonts: [], legends: law.legends }
  const input = {
    draft,
    template,
    brand,
    scenes: [],
    layouts: [],
    pictureSizes: { size: () => undefined },
    today: '2026-11-23',
  }
  return reviewPiece({ ...input, law, office } as unknown as ReviewInput).map((finding) => ({
    finding,
    said: sayFinding(finding, namesOf(draft, template)),
  }))
}

describe('the words of the law', () => {
  it('are all reached by some piece, and none leaves a gap', () => {
    const reached = new Set<string>()
    for (const { finding, said } of CONTENTS.flatMap(findingsOf)) {
      if (!Object.hasOwn(LAW_FINDINGS, finding.code)) continue
      reached.add(`${finding.code} ${finding.params?.['problem'] ?? ''}`)
      expect(said.title, finding.code).not.toBe('Hay algo que revisar')
      expect([said.title, said.why].join(' '), finding.code).not.toMatch(/[{}]|“”| {2}|undefined/)
      if (finding.params?.['law'])
        expect(said.law).toMatch(/^Fuente: .+, texto del? .*\d{4}\. El área jurídica tiene la última palabra\.$/)
    }
    const all = Object.entries(LAW_FINDINGS).flatMap(([code, words]) =>
      'problems' in words ? Object.keys(words.problems).map((problem) => `${code} ${problem}`) : [`${code} `],
    )
    expect([...reached].sort()).toEqual(all.sort())
  })

  it('say the blackout as a person would', () => {
    const [veda] = findingsOf({ ...inMay, clasificacion: 'accion-o-logro' })
      .filter(({ finding }) => finding.code === 'rev/veda')
      .map(({ said }) => said)
    expect(veda).toMatchObject({
      title: 'En veda no puede salir esta pieza',
      why: 'Su clasificación no es de las que pasan. La veda va del 4 de abril de 2027 al 6 de junio de 2027.',
      law: 'Fuente: CPEUM, art. 41, base III, apartado C; LGIPE, arts. 209.1 y 449.1.c; LGCS, art. 21, texto de febrero de 2026. El área jurídica tiene la última palabra.',
    })
  })

  it('date a text to the day, the month or the year, as it is known', () => {
    const laws = (content: Record<string, unknown>) => findingsOf(content).map(({ said }) => said.law ?? '')
    expect(laws(says('Gracias al alcalde.'))).toContainEqual(
      expect.stringContaining('texto del 15 de octubre de 2025.'),
    )
    expect(laws(says('Informa Rufino Salas.'))).toContainEqual(expect.stringContaining('texto de 2015.'))
  })

  it('list what a privacy notice lacks', () => {
    const said = findingsOf({
      avisoPrivacidad: 'El Ayuntamiento, con domicilio en Palacio, usará los datos para registrarte.',
    })
      .filter(({ finding }) => finding.code === 'rev/privacy-notice')
      .map((one) => one.said.why)
    expect(said).toEqual(['Falta decir si se transfieren, cómo negarse y dónde está completo.'])
  })
})
