import { readFileSync } from 'node:fs'
import { parseLawBook, parseOffice } from '@tanquian/model'
import type {
  Brand,
  ColorRole,
  Draft,
  Finding,
  Format,
  LaidBlock,
  LawBook,
  Layout,
  Office,
  Op,
  Result,
  Template,
} from '@tanquian/model'
import { reviewPiece } from '../src/index.ts'
import type { ReviewInput } from '../src/index.ts'

/** The day on which these tests pretend to run: a Monday. */
export const TODAY = '2026-11-23'

const role = (name: ColorRole): string => (name.startsWith('on-') ? 'tinta' : 'manta')
const roles = new Proxy({} as Brand['colors'], { get: (_target, name) => role(name as ColorRole) })

/** A brand with two colours: ink on cloth. */
export const brand = {
  id: 'prueba',
  version: 1,
  palette: { tinta: '#121c33', manta: '#fbf6ea' },
  colors: roles,
  mono: roles,
  fonts: [
    { id: 'Archivo-Regular', weight: 400 },
    { id: 'Archivo-Bold', weight: 700 },
  ],
  legends: { lgcs11: { text: 'Este programa es público, ajeno a cualquier partido político.', source: 'LGCS 11' } },
} as unknown as Brand

/** A format of 1080 × 1350 px, or a letter page. */
export const aFormat = (more: Partial<Format> = {}): Format => ({
  id: 'post-4x5',
  title: 'Publicación 4:5',
  output: 'screen',
  unit: 'px',
  width: 810,
  height: 1012.5,
  bleed: 0,
  pixels: { w: 1080, h: 1350 },
  ink: 'color',
  ground: 'surface',
  minText: { body: 24, small: 18 },
  blocks: [],
  ...more,
})

/** Letter, on paper. */
export const carta = aFormat({
  id: 'carta',
  title: 'Carta',
  output: 'print',
  unit: 'mm',
  width: 612,
  height: 792,
  minText: { body: 9, small: 7 },
})
/** A story with its safe zone of 250 px above and below. */
export const historia = aFormat({
  id: 'historia',
  title: 'Historia',
  height: 1440,
  safe: { left: 48, top: 187.5, right: 48, bottom: 187.5 },
})

/** A complete aviso that has nothing to be said about. */
export const CONTENT = {
  kind: 'aviso',
  subtipo: 'corte-de-agua',
  nivel: 'preventivo',
  clasificacion: 'tramite-servicio',
  leyenda: 'ninguna',
  titular: 'Corte de agua',
  quePasa: 'Se suspende el servicio para dar mantenimiento al equipo de bombeo.',
  cuando: { desde: '2026-11-26', horaInicio: '08:00', horaFin: '18:00' },
  zonas: ['Zona Centro'],
  queHacer: ['**Junta agua** con medida.'],
  area: 'Agua Potable',
  contacto: { telefono: '483 367 1234' },
} as const

/** A draft with that content and these changes. */
export const aDraft = (content: Record<string, unknown> = {}, more: Partial<Draft> = {}): Draft => ({
  schema: 'draft/1',
  id: 'p1',
  name: '',
  state: 'borrador',
  content: { ...CONTENT, ...content } as Draft['content'],
  brand: { kind: 'brand', id: 'prueba', version: 1 },
  template: { kind: 'template', id: 'prueba', version: 1 },
  formats: ['post-4x5'],
  overrides: {},
  extras: {},
  createdAt: `${TODAY}T18:00:00Z`,
  updatedAt: `${TODAY}T18:00:00Z`,
  ...more,
})

/** A laid text block with a good size. */
export const aBlock = (more: Partial<LaidBlock> = {}): LaidBlock => ({
  id: 'titular',
  name: 'Titular',
  is: 'text',
  page: 0,
  box: { x: 100, y: 300, w: 400, h: 60 },
  ink: { x: 100, y: 300, w: 400, h: 60 },
  ops: [0, 0],
  allow: [],
  bind: 'titular',
  overflow: 0,
  ...more,
})

/** A layout of one page. */
export const aLayout = (format: Format, blocks: readonly LaidBlock[], ops: readonly Op[] = []): Layout => ({
  format: format.id,
  pages: [{ width: format.width, height: format.height, bleed: 0, ops }],
  blocks,
  digest: '0'.repeat(16),
})

const data = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../brand-template/${path}`, import.meta.url), 'utf8'))
const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

/** The law as it ships. */
export const LAW: LawBook = valueOf(parseLawBook(data('law/mexico.json')))

/** The office as it ships, with two people who do not exist. */
export const OFFICE: Office = (() => {
  const office = valueOf(parseOffice(data('office/oficina.json')))
  const [first, second, ...rest] = office.officials
  if (!first || !second) throw new Error('no posts')
  return {
    ...office,
    officials: [
      { ...first, nombre: 'Aurelia Montes Quintanar', alias: ['Yeya'] },
      { ...second, nombre: 'Rufino Salas Barragán' },
      ...rest,
    ],
  }
})()

/** A line of text as a format paints it. */
export const painted = (text: string): readonly Op[] => [
  { op: 'glyphs', font: 'Archivo-Regular', size: 18, x: 0, y: 0, paint: '#121c33', glyphs: [], text, clusters: [] },
]

interface Setting {
  readonly content?: Record<string, unknown>
  readonly draft?: Partial<Draft>
  readonly formats?: readonly Format[]
  readonly layouts?: readonly Layout[]
  readonly law?: LawBook
  readonly office?: Office
  readonly brand?: Brand
  readonly today?: string
}

/** What Revisión would be given. */
export const anInput = ({ content, draft, formats = [aFormat()], layouts = [], ...more }: Setting): ReviewInput => ({
  draft: aDraft(content, draft),
  template: { id: 'prueba', version: 1, formats } as unknown as Template,
  brand: more.brand ?? brand,
  scenes: [],
  layouts,
  pictureSizes: { size: () => undefined },
  today: more.today ?? TODAY,
  ...(more.law ? { law: more.law } : {}),
  ...(more.office ? { office: more.office } : {}),
})

/** Findings of a piece. */
export const review = (setting: Setting): readonly Finding[] => reviewPiece(anInput(setting))

/** Findings with one code. */
export const only = (code: Finding['code'], setting: Setting): readonly Finding[] =>
  review(setting).filter((one) => one.code === code)

/** What a field would hold after a fix of a finding. */
export const fixed = (one: Finding | undefined, code: string): unknown => {
  const edit = one?.fixes?.find((fix) => fix.code === code)?.edits[0]
  if (edit?.do === 'set-field') return edit.value
  return edit
}
