import { makeKind, variety } from './make-kind.ts'
import type { LooseOf, StrictOf } from './make-kind.ts'
import { date, inGroup, must, records, text } from './part.ts'

const parts = {
  ...inGroup('que', {
    nombre: must(
      text('Nombre oficial', 90, 'Rehabilitación del camino a Santa Rosa', { help: 'Como está en el expediente.' }),
    ),
    tipo: text('Tipo de obra', 40, 'Camino rural'),
    localidad: must(text('Localidad', 60, 'Ejido Santa Rosa')),
    dependencia: must(text('Quién ejecuta', 80, 'Dirección de Obras Públicas')),
    metaCantidad: must(text('Meta', 12, '480', { help: 'Solo el número.' })),
    metaUnidad: must(text('Unidad de la meta', 40, 'm de concreto hidráulico')),
    beneficiarios: must(text('Personas beneficiadas', 12, '1350')),
    mujeres: text('Mujeres', 12, '697'),
    hombres: text('Hombres', 12, '653'),
  }),
  ...inGroup('cuando', {
    inicio: must(date('Inicio', '2026-11-23')),
    termino: must(date('Término programado', '2027-02-26')),
    terminoReal: date('Término real', '2027-03-05'),
  }),
  ...inGroup('detalle', {
    inversion: must(text('Inversión', 20, '$4,860,000.00')),
    fondo: must(text('Fondo o programa', 60, 'FISMDF')),
    ejercicio: must(text('Ejercicio fiscal', 4, '2026')),
    origenes: records(
      'De dónde viene el dinero',
      { fondo: must(text('Fondo', 60, 'FISMDF')), monto: must(text('Monto', 20, '$4,000,000.00')) },
      6,
      'Añadir origen',
      { help: 'La suma debe dar la inversión.' },
    ),
    contratista: text('Contratista', 80, 'Razón social'),
    contrato: text('Número de contrato', 40, 'TAN-FISMDF-2026-07'),
    modalidad: text('Modalidad', 60, 'Invitación a cuando menos tres personas'),
    avanceFisico: text('Avance físico', 5, '35', { help: 'Por ciento, sin el signo.' }),
    avanceFinanciero: text('Avance financiero', 5, '40', { help: 'Por ciento, sin el signo.' }),
    corteAvance: date('Fecha de corte del avance', '2026-12-18'),
    contraloria: text('Contraloría social', 120, 'Contraloría Interna, lunes a viernes de 8:00 a 15:00 h'),
  }),
}

/** The public work's card: names, varieties, questions, schemas. */
export const obra = makeKind({
  id: 'obra',
  label: 'Obra pública',
  description: 'Ficha con inversión, meta y avance',
  clasificacion: 'accion-o-logro',
  subtypes: [
    variety('camino', 'Camino o calle', 'vialidad', 'Pavimento, rehabilitación, puentes'),
    variety('agua', 'Agua y drenaje', 'agua', 'Redes, pozos y tomas'),
    variety('escuela', 'Escuela', 'educacion', 'Aulas, techados y baños'),
    variety('edificio', 'Edificio público', 'obra', 'Oficinas, clínicas y mercados'),
    variety('alumbrado', 'Alumbrado y electricidad', 'luz', 'Luminarias y redes'),
    variety('espacio-publico', 'Espacio público', 'lugar', 'Plazas, canchas y parques'),
    variety('general', 'Obra general', 'obra', 'Cualquier otra obra'),
  ],
  parts,
})
/** An obra while it is being written. */
export type LooseObra = LooseOf<typeof obra>
/** An obra that may leave the office. */
export type Obra = StrictOf<LooseObra, typeof parts>
