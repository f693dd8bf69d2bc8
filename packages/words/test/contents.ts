import type { LooseContent } from '@tanquian/model'

/** Who speaks in the tests. */
export const BRAND = {
  office: 'Comunicación Social',
  municipality: 'Tanquián de Escobedo',
  legendText:
    'Este programa es público, ajeno a cualquier partido político. Queda prohibido el uso para fines distintos a los establecidos en el programa.',
}

/** A water cut with everything that an aviso can hold. */
export const AVISO: Extract<LooseContent, { kind: 'aviso' }> = {
  kind: 'aviso',
  subtipo: 'corte-de-agua',
  nivel: 'preventivo',
  folio: 'CS-AV-2026-041',
  titular: 'Corte de agua',
  quePasa: 'Se suspende el servicio para dar mantenimiento al equipo de bombeo.',
  cuando: { desde: '2026-11-26', hasta: '2026-11-26', horaInicio: '08:00', horaFin: '18:00' },
  zonas: ['Zona Centro', 'Barrio San José', 'Colonia Las Palmas', 'Colonia El Mirador'],
  queHacer: ['**Junta agua** desde un día antes y úsala con medida.', 'Revisa que tus llaves queden cerradas.'],
  vigencia: '2026-11-27',
  area: 'Agua Potable',
  contacto: { telefono: '483 000 0000', extension: '12', horario: 'lunes a viernes, 8:00 a 15:00 h' },
  leyenda: 'ninguna',
}

/** A programme that must carry its legend. */
export const CAMPANIA: Extract<LooseContent, { kind: 'campania' }> = {
  kind: 'campania',
  subtipo: 'salud',
  tema: 'Salud',
  lema: 'Una vacuna, menos riesgos',
  mensaje: 'Contra la influenza: personas de 60 años y más, y niñas y niños de 6 meses a 5 años.',
  publico: 'Personas de 60 años y más',
  llamada: 'Gratis. Lleva tu cartilla.',
  costo: 'Gratuita',
  vigencia: {
    desde: '2026-11-30',
    hasta: '2026-12-11',
    dias: 'lunes a viernes',
    horaInicio: '08:00',
    horaFin: '14:00',
  },
  sede: 'Centro de Salud',
  leyenda: 'lgcs11',
  area: 'Dirección de Salud',
  contacto: { telefono: '4830000000' },
}

/** A tournament. */
export const CONVOCATORIA: Extract<LooseContent, { kind: 'convocatoria' }> = {
  kind: 'convocatoria',
  subtipo: 'torneo',
  titulo: 'Copa Huasteca 2027',
  edicion: 'Segunda edición',
  convocante: 'H. Ayuntamiento de Tanquián de Escobedo',
  dirigidoA: 'Equipos de 10 a 14 integrantes',
  objeto: 'Torneo municipal de futbol 7 femenil y varonil',
  bases: [{ titulo: 'Participantes', cuerpo: 'Podrán inscribirse equipos de 10 a 14 integrantes.' }],
  requisitos: ['Cédula de inscripción.', 'Identificación oficial.'],
  inscripcion: { desde: '2027-01-11', hasta: '2027-01-29', horaInicio: '09:00', horaFin: '15:00', costo: 'Gratuita' },
  evento: { desde: '2027-02-06', horaInicio: '09:00' },
  sede: 'Unidad Deportiva Municipal',
  premios: [
    { categoria: 'Libre', lugar: '1.er lugar', premio: '$12,000' },
    { categoria: 'Libre', lugar: '2.º lugar', premio: '$6,000' },
  ],
  enlace: 'https://ejemplo.gob.mx/copa',
  lugarYFecha: { lugar: 'Tanquián de Escobedo, S.L.P.', fecha: '2026-12-14' },
  area: 'Dirección de Deporte',
  contacto: { telefono: '483 000 0000', correo: 'deporte@ejemplo.gob.mx' },
}
