import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf, parseRoute, type Route } from './routes.ts'

describe('addresses', () => {
  it('read as the screens of the house', () => {
    expect(parseRoute('')).toEqual({ screen: 'inicio' })
    expect(parseRoute('#/')).toEqual({ screen: 'inicio' })
    expect(parseRoute('#/piezas')).toEqual({ screen: 'piezas' })
    expect(parseRoute('#/listas')).toEqual({ screen: 'listas' })
    expect(parseRoute('#/nueva/aviso?subtipo=alerta&lista=alerta-por-frio')).toEqual({
      screen: 'nueva',
      kind: 'aviso',
      subtipo: 'alerta',
      lista: 'alerta-por-frio',
    })
    expect(parseRoute('#/nueva')).toEqual({ screen: 'nueva' })
    expect(parseRoute('#/nueva?texto=1')).toEqual({ screen: 'nueva', texto: true })
    expect(parseRoute('#/nueva/aviso?subtipo=predial')).toEqual({ screen: 'nueva', kind: 'aviso', subtipo: 'predial' })
    expect(parseRoute('#/pieza/a1?f=historia&b=titular')).toEqual({
      screen: 'pieza',
      id: 'a1',
      format: 'historia',
      block: 'titular',
    })
    expect(parseRoute('#/pieza/a1/revision')).toEqual({ screen: 'pieza', id: 'a1', revision: true })
  })

  it('that are not ours are unknown, not the nearest guess', () => {
    for (const hash of [
      '#/otra',
      '#/nueva/boda',
      '#/pieza',
      '#/pieza/',
      '#/pieza/a b',
      '#/pieza/a/b/c',
      '#/nueva/aviso/x',
    ])
      expect(parseRoute(hash).screen, hash).toBe('unknown')
  })

  it('survive a round trip', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/)
    const route = fc.oneof(
      fc.constant<Route>({ screen: 'inicio' }),
      fc.constant<Route>({ screen: 'piezas' }),
      fc.constant<Route>({ screen: 'listas' }),
      fc.record({ screen: fc.constant('nueva' as const), kind: fc.constantFrom('aviso', 'campania') }),
      fc.record({ screen: fc.constant('nueva' as const), kind: fc.constant('aviso'), lista: id }),
      fc.record({ screen: fc.constant('pieza' as const), id, format: id, block: id, revision: fc.constant(true) }),
    )
    fc.assert(
      fc.property(route, (one) => {
        expect(parseRoute(hashOf(one as Route))).toEqual(one)
      }),
    )
  })

  it('of any shape never throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof parseRoute(`#${text}`).screen).toBe('string')
      }),
    )
    expect(parseRoute('#/pieza/%E0%A4%A').screen).toBe('unknown')
  })
})
