import type { LooseContent } from '@tanquian/model'
import { factsOf } from '@tanquian/model'
import type { DocxDeps, DocxLook } from '../src/index.ts'

/** A call for entries with nested bases, prizes, signatures and a link. */
export const CALL: LooseContent = {
  kind: 'convocatoria',
  subtipo: 'concurso',
  titulo: 'Altares & ofrendas',
  objeto: 'Concurso municipal de altares',
  bases: [
    { titulo: 'Registro', cuerpo: 'Se presentará:\n1. Acta\na) original\nb) copia\n2. **Identificación** vigente' },
    { titulo: 'Jurado', cuerpo: 'Lo nombra el comité. Ver https://ejemplo.gob.mx/bases.' },
  ],
  premios: [
    { lugar: '1.er lugar', premio: '$6,000' },
    { lugar: '2.º lugar', premio: '$3,000' },
  ],
  requisitos: ['Ser habitante del municipio', 'Llenar la cédula'],
  enlace: 'https://ejemplo.gob.mx/altares',
  lugarYFecha: { lugar: 'Tanquián de Escobedo, S.L.P.', fecha: '2026-10-01' },
  firmas: [{ cargo: 'Dirección de Cultura' }, { nombre: 'Nombre y apellidos', cargo: 'Secretaría' }],
  area: 'Cultura',
  folio: 'CS-CV-2026-020',
}

/** A look of its own: no brand is needed to make a document. */
export const LOOK: DocxLook = {
  title: { name: 'Piazzolla Black', substitute: 'Georgia' },
  body: { name: 'Archivo', substitute: 'Arial' },
  colors: {
    text: '#121c33',
    muted: '#475068',
    accent: '#0a6a6b',
    line: '#d9cbac',
    head: '#0a6a6b',
    onHead: '#fbf6ea',
  },
}

/** What {@link CALL} is made with. */
export const DEPS: DocxDeps = {
  facts: factsOf(CALL),
  words: { municipality: 'Tanquián de Escobedo', office: 'Comunicación Social', legend: '' },
  look: LOOK,
  title: 'Altares & ofrendas',
  date: '2026-10-01T12:00:00Z',
}
