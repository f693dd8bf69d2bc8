import { openPress } from '@tanquian/export/browser'
import { KINDS, writePath, type Result } from '@tanquian/model'
import './style.css'

const valueOf = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(`${result.failure.code} at ${result.failure.at}`)
}
const [form, main] = ['form', 'main'].map((name) => document.querySelector(name)) as [HTMLFormElement, HTMLElement]
const press = valueOf(await openPress({ brand: 'tanquian', now: () => new Date().toISOString() }))
const fixed = { titular: 'Corte de agua', quePasa: 'Se suspende el servicio de agua.', area: 'Agua Potable' }

/** The fields of the form are named as those of the aviso. */
const outage = (): object =>
  [...new FormData(form)].reduce(
    (aviso, [path, text]) => writePath(aviso, path, path === 'zonas' ? String(text).split('\n') : text),
    { ...KINDS.aviso.empty('corte-de-agua'), ...fixed },
  )

form.onchange = async () => {
  const piece = valueOf(await press.piece(outage()))
  const cards = piece.formats.map(async ({ id, title }) => {
    const picture = URL.createObjectURL(valueOf(await piece.svg(id)).blob)
    const state = piece.problems.length > 0 ? 'disabled' : ''
    return `<button value="${id}" ${state}><img src="${picture}" height="260" alt="" /><br />Descargar ${title}</button>`
  })
  const missing = `<ul role="alert">${piece.problems.map(({ message }) => `<li>${message}</li>`).join('')}</ul>`
  main.innerHTML = missing + (await Promise.all(cards)).join('')
  main.onclick = async ({ target }) => {
    const button = (target as Element).closest('button')
    if (!button) return
    const { name, blob } = valueOf(await piece.file(button.value))
    Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name }).click()
  }
}
