import { factsOf, formatLongDate } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import { day, ending, fewer, link, named, opening, recordRows, rows, whole } from './common.ts'
import type { Voice } from './common.ts'
import { itemsOf, joined, saying, series, word } from './saying.ts'
import type { Form, Saying, SayingHead } from './saying.ts'
import type { Tongue } from './tongue.ts'

type LooseAviso = Extract<LooseContent, { readonly kind: 'aviso' }>

/** What the places of a subtype are called. */
const PLACES: Readonly<Record<string, { readonly label: string; readonly lead: string; readonly many: string }>> = {
  'suspension-de-labores': { label: 'Sí atienden', lead: 'Sí atienden', many: 'oficinas' },
  'cierre-vial': { label: 'Dónde', lead: 'En', many: 'tramos' },
}
const ANYWHERE = { label: 'Dónde', lead: 'En', many: 'lugares' }

/** Where the list can be read in full: the picture that goes with a text, the notice that a voice speaks of. */
const fullList = (t: Tongue): string =>
  t.spoken ? 'la lista completa está en el aviso' : 'lista completa en la imagen'

/** Named in part or counted, a list always says how many there are: nobody may think that theirs is not among them. */
const places = (content: LooseAviso, t: Tongue): Saying => {
  const { label, lead, many } = PLACES[content.subtipo ?? ''] ?? ANYWHERE
  const items = itemsOf(content.zonas)
  const names = items.map(({ text }) => t.prose(text))
  const paths = items.map(({ at }) => `zonas.${at}`)
  const forms: Form[] = [{ name: 'completo', text: series(names, t.spoken), says: paths }]
  if (items.length > 5) {
    const some = [...names.slice(0, 3), t.prose(`${items.length - 3} más`)]
    const text = t.spoken ? `${series(some, true)}, ${fullList(t)}` : `${series(some)} (${fullList(t)})`
    forms.push({ name: 'algunos', text, says: paths.slice(0, 3) })
  }
  if (items.length > 1) {
    const text = t.spoken
      ? `${t.prose(`${items.length} ${many}`)}, ${fullList(t)}`
      : `${items.length} ${many} (${fullList(t)})`
    forms.push({ name: 'cuantos', text, says: [] })
  }
  return saying('donde', { label, lead, needed: true }, forms)
}

/** '9:00 a 14:00 h' after its day, as a sentence says it. */
const calendar = (content: LooseAviso, t: Tongue): Saying =>
  rows(
    'calendario',
    named('Calendario'),
    recordRows('calendario', content.calendario, ({ fecha, hora, sede }) =>
      joined(formatLongDate(word(fecha), { year: false }), word(hora), word(sede)),
    ),
    t,
  )

/** What the varieties of an aviso add: calendars, discounts, stretches, shelters, the official source. */
const ofVariety = (content: LooseAviso, t: Tongue): readonly Saying[] => {
  const facts = factsOf(content)
  const lines = (path: 'descuentos' | 'tramos' | 'refugios', head: SayingHead): Saying =>
    rows(
      path,
      head,
      recordRows(path, facts[path] as readonly { readonly linea: string }[], ({ linea }) =>
        linea.replaceAll(' · ', ', '),
      ),
      t,
    )
  const list = (path: 'requisitos' | 'guardias' | 'rutas', head: SayingHead): Saying =>
    rows(
      path,
      head,
      itemsOf(content[path]).map(({ text, at }) => ({ text: text.replace(/[.;]$/, ''), says: [`${path}.${at}`] })),
      t,
    )
  const phones = facts['telefonos'] as readonly { readonly nombre: string; readonly numero: string }[]
  return [
    calendar(content, t),
    lines('tramos', named('Tramos cerrados')),
    list('rutas', named('Rutas alternas')),
    lines('descuentos', named('Descuentos')),
    whole('pago', 'pago', named('Pago'), content.pago, t),
    list('requisitos', named('Requisitos')),
    whole('costo', 'costo', named('Costo'), content.costo, t),
    list('guardias', { label: 'Guardias', lead: 'Sí atienden' }),
    day('reanudacion', 'reanudacion', { label: 'Se reanuda', lead: 'Se reanuda' }, content.reanudacion, t),
    saying('fuente', named('Fuente'), [
      {
        name: 'completo',
        text: t.prose(String(facts['fuenteLinea'])),
        says: ['fuente', 'fechaFuente', 'horaFuente'],
      },
      { name: 'corto', text: t.prose(word(content.fuente)), says: ['fuente'] },
    ]),
    lines('refugios', named('Refugios')),
    rows(
      'telefonos',
      named('Emergencias'),
      recordRows('telefonos', phones, ({ nombre, numero }) => joined(nombre, numero)),
      t,
    ),
    whole('fundamento', 'fundamento', named('Fundamento'), content.fundamento, t),
  ]
}

/** Everything an aviso may say, in the order in which it is said. */
export const avisoSayings = (content: LooseAviso, voice: Voice, t: Tongue): readonly Saying[] => [
  opening(factsOf(content).etiquetaLarga, voice, t, []),
  whole('titulo', 'titular', { needed: true }, content.titular, t),
  whole('resumen', 'quePasa', {}, content.quePasa, t),
  saying('cuando', { label: 'Cuándo', needed: true }, t.period(content.cuando, 'cuando')),
  places(content, t),
  whole('causa', 'causa', { label: 'Causa', lead: 'Causa,' }, content.causa, t),
  fewer('hacer', 'queHacer', { label: 'Qué hacer' }, content.queHacer, t),
  content.subtipo === 'suspension-de-labores'
    ? whole('alternativa', 'alternativa', { label: 'Reanudación' }, content.alternativa, t)
    : whole('alternativa', 'alternativa', { label: 'Alternativa', lead: 'Alternativa,' }, content.alternativa, t),
  ...ofVariety(content, t),
  link('Más información', content, t),
  ...ending(content, voice, t),
]
