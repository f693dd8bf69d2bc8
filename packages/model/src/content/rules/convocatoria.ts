import { foldForSearch } from '../../language/fold.ts'
import { inOrder, rowsAt, textAt } from './rule.ts'
import type { KindRule } from './rule.ts'

const WHOLE = 100

/** Only when every criterion has points can they be added up. */
const pointsAddUp: KindRule<unknown> = (content, report) => {
  const points = rowsAt(content, 'criterios').map(({ row }) =>
    textAt(row, 'puntos').replace(/\s*(?:puntos|pts\.?|%)$/i, ''),
  )
  if (points.length === 0 || !points.every((figure) => /^\d+(?:\.\d+)?$/.test(figure))) return
  const have = points.reduce((sum, figure) => sum + Number(figure), 0)
  if (Math.abs(have - WHOLE) > 0.001) report('sum-differs', 'criterios', { have, want: WHOLE })
}

/** Nobody wins a prize of a category that does not exist. */
const prizesHaveCategories: KindRule<unknown> = (content, report) => {
  const known = new Set(rowsAt(content, 'categorias').map(({ row }) => foldForSearch(textAt(row, 'categoria'))))
  if (known.size === 0) return
  for (const { at, row } of rowsAt(content, 'premios')) {
    const category = textAt(row, 'categoria')
    if (category !== '' && !known.has(foldForSearch(category))) {
      report('not-in-list', `${at}.categoria`, { received: category })
    }
  }
}

/** Publication, registration, event and prize-giving in this order; stages too; points and prizes that agree. */
export const convocatoriaRules: KindRule<unknown> = (content, report) => {
  const issued = textAt(content, 'lugarYFecha.fecha') ? 'lugarYFecha.fecha' : 'fechaPublicacion'
  inOrder(content, [issued, 'inscripcion.desde', 'inscripcion.hasta', 'evento.desde', 'premiacion.desde'], report)
  inOrder(
    content,
    rowsAt(content, 'etapas').map(({ at }) => `${at}.fecha`),
    report,
  )
  pointsAddUp(content, report)
  prizesHaveCategories(content, report)
}
