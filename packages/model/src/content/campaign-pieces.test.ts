import { expect, it } from 'vitest'
import { CAMPANIA } from '../../test/contents.ts'
import { campaignPieces, parseContent } from './index.ts'

it('a campaña gives one content per piece, with everything else in common', () => {
  const set = {
    ...CAMPANIA,
    piezas: [
      { lema: 'Tira los cacharros', mensaje: 'El agua estancada cría mosquitos.', llamada: 'Saca tus cacharros.' },
      { lema: ' ', mensaje: '' },
      { lema: 'Tapa tus tinacos', mensaje: 'Sin agua destapada no hay zancudos.', llamada: ' ' },
    ],
  }
  const pieces = campaignPieces(set)
  expect(pieces.map(({ lema, llamada }) => [lema, llamada])).toEqual([
    ['Tira los cacharros', 'Saca tus cacharros.'],
    ['Tapa tus tinacos', CAMPANIA.llamada],
  ])
  for (const piece of pieces) {
    expect(piece).toMatchObject({ vigencia: CAMPANIA.vigencia, leyenda: CAMPANIA.leyenda, sede: CAMPANIA.sede })
    expect(piece).not.toHaveProperty('piezas')
    expect(parseContent(piece, 'strict').ok).toBe(true)
  }
})

it('a campaña without pieces is its own and only one', () => {
  expect(campaignPieces(CAMPANIA)).toEqual([CAMPANIA])
  expect(campaignPieces({ kind: 'campania', piezas: [{}] })).toEqual([{ kind: 'campania', piezas: [{}] }])
})
