// One key typed: a piece of a hundred blocks decided again. Its facts are derived anew, as they are when the content changed.
import { loadBrand, loadExamples, loadTemplate } from '@tanquian/brand-template'
import { composeScene } from '@tanquian/compose'

const KEYS = 200

const valueOf = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1]

const text = (n) => ({
  is: 'text',
  id: `t${n}`,
  name: 'Texto',
  role: 'body',
  color: 'on-surface',
  fit: { min: 1, max: 2 },
  parts: [{ bind: 'titular' }, { bind: 'f.cuando.larga', when: [{ has: 'f.cuando.larga' }] }],
})

export default async function bench() {
  const brand = valueOf(await loadBrand('tanquian'))
  const template = valueOf(await loadTemplate('aviso-campo'))
  const { draft } = (await loadExamples('aviso-campo')).find(({ id }) => id === 'tipico')
  const [format] = template.formats
  const blocks = [
    { is: 'stack', id: 's', name: 'S', flow: 'down', children: Array.from({ length: 100 }, (_, n) => text(n)) },
  ]
  const long = { ...template, formats: [{ ...format, blocks }] }
  const times = []
  for (let key = 0; key < KEYS; key += 1) {
    const typed = { ...draft, content: { ...draft.content, titular: `Corte de agua ${key} **hoy**` } }
    const start = performance.now()
    valueOf(composeScene(typed, long, brand, format.id))
    times.push(performance.now() - start)
  }
  return [{ name: 'one key, a scene of 100 blocks composed', value: median(times), unit: 'ms', bar: 2 }]
}
