// What the model does on every keystroke and every paste. Medians of many; the messages are those of its tests.
import { factsOf, KINDS, parseTemplate, understand, writePath } from '@tanquian/model'

const MESSAGE =
  'Buenos días, se informa a la población en general que el jueves 26 de noviembre de 8 am a 6 pm se suspendera el servicio ' +
  'de agua potable en zona centro, barrio San José, colonia Las Palmas y El Mirador por mantenimiento al equipo de bombeo. ' +
  'Favor de juntar agua un día antes. Informes al 483 000 0000 ext. 12, de lunes a viernes de 8 a 3.\n\n'

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1]

function timeOf(run, runs) {
  for (let n = 0; n < runs / 4; n += 1) run()
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now()
      run()
      return performance.now() - start
    }),
  )
}

const convocatoria = [
  ['titulo', 'Copa Huasteca 2027'],
  ['inscripcion', { desde: '2027-01-11', hasta: '2027-01-29', horaInicio: '08:00', horaFin: '14:00' }],
  ['evento', { desde: '2027-02-06', horaInicio: '09:00' }],
  ['bases', Array.from({ length: 12 }, (_, n) => ({ titulo: `Base ${n + 1}`, cuerpo: 'Podrán inscribirse equipos.' }))],
].reduce((content, [path, value]) => writePath(content, path, value), KINDS.convocatoria.empty())

/** Six formats of fifty blocks, about the longest template of the house. */
const template = {
  schema: 'template/1',
  id: 'larga',
  version: 1,
  title: 'Larga',
  description: 'Seis formatos de cincuenta bloques',
  kinds: ['aviso'],
  formats: Array.from({ length: 6 }, (_, format) => ({
    id: `f${format}`,
    title: 'Formato',
    output: 'screen',
    unit: 'px',
    width: 1080,
    height: 1350,
    bleed: 0,
    pixels: { w: 1080, h: 1350 },
    ink: 'color',
    ground: 'surface',
    minText: { body: 32, small: 24 },
    blocks: Array.from({ length: 5 }, (__, stack) => ({
      is: 'stack',
      id: `s${format}-${stack}`,
      children: Array.from({ length: 9 }, (___, text) => ({
        is: 'text',
        id: `t${format}-${stack}-${text}`,
        bind: 'titular',
        role: 'body',
        color: 'on-surface',
        fit: { min: 10, max: 20 },
      })),
    })),
  })),
}

export default function bench() {
  const parsed = parseTemplate(template)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  const long = MESSAGE.repeat(6).slice(0, 2000)
  const huge = 'a 5 de , '.repeat(120_000)
  const ms = (name, value, bar) => ({ name, value, unit: 'ms', bar })
  return [
    ms(
      'facts of a convocatoria',
      timeOf(() => factsOf(convocatoria), 400),
      0.2,
    ),
    ms(
      'a template of 300 blocks parsed',
      timeOf(() => parseTemplate(template), 40),
      5,
    ),
    ms(
      'a pasted message of 2,000 characters understood',
      timeOf(() => understand(long, { today: '2026-11-23' }), 16),
      30,
    ),
    ms(
      'a pasted megabyte understood',
      timeOf(() => understand(huge, { today: '2026-11-23' }), 2),
      2000,
    ),
  ]
}
