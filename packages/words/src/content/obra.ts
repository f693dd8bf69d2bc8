import { factsOf } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import { ending, link, named, opening, recordRows, rows, whole, wholes } from './common.ts'
import type { Voice } from './common.ts'
import { joined, saying, word } from './saying.ts'
import type { Saying } from './saying.ts'
import type { Tongue } from './tongue.ts'

type LooseObra = Extract<LooseContent, { readonly kind: 'obra' }>

/** Two forms of a figure: with what explains it, and alone. */
const figure = (
  id: string,
  label: string,
  [full, fullSays]: readonly [string, readonly string[]],
  [bare, bareSays]: readonly [string, readonly string[]],
  t: Tongue,
  needed = false,
): Saying =>
  saying(id, label.endsWith(' a') ? { label, lead: label, needed } : named(label, needed), [
    { name: 'completo', text: t.prose(full), says: fullSays },
    { name: 'corto', text: t.prose(bare), says: bareSays },
  ])

/** From the first day to the last, under the names that the form gives them. */
const term = (content: LooseObra, t: Tongue): Saying =>
  saying(
    'cuando',
    { label: 'Plazo', lead: 'Plazo,' },
    t
      .period({ desde: word(content.inicio), hasta: word(content.termino) }, 'inicio')
      .map(({ says, lacks = [], ...form }) => ({
        ...form,
        says: says.map((path) => (path.endsWith('.hasta') ? 'termino' : 'inicio')),
        lacks,
      })),
  )

/** Everything a public work may say: what, where, for how many, how much, how long, how far. */
export const obraSayings = (content: LooseObra, voice: Voice, t: Tongue): readonly Saying[] => {
  const facts = factsOf(content)
  const say = (name: string): string => String(facts[name] ?? '')
  const fund = say('fondoLinea')
  const people = say('beneficiariosLinea')
  const money = say('inversion')
  const progress = say('avance')
  const split = say('desglose')
  return [
    opening(facts.etiquetaLarga, voice, t, []),
    whole('titulo', 'nombre', { needed: true }, content.nombre, t),
    whole('donde', 'localidad', { label: 'Dónde', lead: 'Lugar,', needed: true }, content.localidad, t),
    saying('meta', named('Meta'), [
      { name: 'completo', text: t.prose(say('meta')), says: ['metaCantidad', 'metaUnidad'] },
    ]),
    figure(
      'inversion',
      'Inversión',
      [money && fund ? `${money} (${fund})` : money, ['inversion', 'fondo', 'ejercicio']],
      [money, ['inversion']],
      t,
      true,
    ),
    rows(
      'origenes',
      named('Origen del dinero'),
      recordRows(
        'origenes',
        facts['origenes'] as readonly { readonly fondo: string; readonly monto: string }[],
        (one) => joined(one.fondo, one.monto),
      ),
      t,
    ),
    figure(
      'beneficiarios',
      'Beneficia a',
      [people && split ? `${people} (${split})` : people, ['beneficiarios', 'mujeres', 'hombres']],
      [people, ['beneficiarios']],
      t,
    ),
    term(content, t),
    figure(
      'avance',
      'Avance físico',
      [
        progress && say('corteLinea') ? joined(progress, say('corteLinea').replace('Avance al', 'al')) : progress,
        ['avanceFisico', 'corteAvance'],
      ],
      [progress, ['avanceFisico']],
      t,
    ),
    saying('gasto', named('Avance financiero'), [
      { name: 'completo', text: t.prose(say('avanceFinanciero')), says: ['avanceFinanciero'] },
    ]),
    ...wholes(content, t, [
      ['tipo', 'tipo', named('Tipo de obra')],
      ['ejecuta', 'dependencia', { label: 'Ejecuta', lead: 'Ejecuta' }],
      ['contratista', 'contratista', named('Contratista')],
      ['contrato', 'contrato', named('Contrato')],
      ['modalidad', 'modalidad', named('Modalidad')],
      ['contraloria', 'contraloria', named('Contraloría social')],
    ]),
    link('Más información', content, t),
    ...ending(content, voice, t),
  ]
}
