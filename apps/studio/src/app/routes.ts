import { type ContentKind, isContentKind } from '@tanquian/model'

/** Every place of the studio. `unknown` shows the home screen with a notice. */
export type Route =
  | { readonly screen: 'inicio' }
  | {
      readonly screen: 'nueva'
      readonly kind?: ContentKind
      readonly subtipo?: string
      readonly texto?: boolean
      /** A ready-made notice that the piece begins with. */
      readonly lista?: string
    }
  | {
      readonly screen: 'pieza'
      readonly id: string
      readonly format?: string
      readonly block?: string
      readonly revision?: boolean
    }
  | { readonly screen: 'piezas' }
  | { readonly screen: 'listas' }
  | { readonly screen: 'unknown'; readonly hash: string }

const ID = /^[A-Za-z0-9_-]{1,64}$/

const word = (value: string | null): string | undefined => (value && ID.test(value) ? value : undefined)

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

function nueva(kind: string | undefined, query: URLSearchParams): Route | undefined {
  if (kind !== undefined && !isContentKind(kind)) return undefined
  const subtipo = word(query.get('subtipo'))
  const lista = word(query.get('lista'))
  return {
    screen: 'nueva',
    ...(kind && { kind }),
    ...(subtipo && { subtipo }),
    ...(query.get('texto') === '1' && { texto: true }),
    ...(lista && { lista }),
  }
}

function pieza(id: string | undefined, part: string | undefined, query: URLSearchParams): Route | undefined {
  if (!id || !ID.test(id) || (part !== undefined && part !== 'revision')) return undefined
  const [format, block] = [word(query.get('f')), word(query.get('b'))]
  return { screen: 'pieza', id, ...(format && { format }), ...(block && { block }), ...(part && { revision: true }) }
}

/** Reads the part of the address after '#'. Never throws; what it does not know is `unknown`. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2)
  const [, first = '', second, third, ...rest] = path.split('/').map(decoded)
  const query = new URLSearchParams(search)
  const unknown: Route = { screen: 'unknown', hash }
  if (rest.length > 0) return unknown
  if (first === '' && second === undefined) return { screen: 'inicio' }
  if (first === 'piezas' && second === undefined) return { screen: 'piezas' }
  if (first === 'listas' && second === undefined) return { screen: 'listas' }
  if (first === 'nueva' && third === undefined) return nueva(second || undefined, query) ?? unknown
  if (first === 'pieza') return pieza(second, third, query) ?? unknown
  return unknown
}

const withQuery = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const pairs = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return pairs.length > 0 ? `${path}?${new URLSearchParams(pairs).toString()}` : path
}

/** The address of a route, with its '#': what links carry. */
export function hashOf(route: Route): string {
  switch (route.screen) {
    case 'inicio':
      return '#/'
    case 'piezas':
      return '#/piezas'
    case 'listas':
      return '#/listas'
    case 'nueva':
      return withQuery(`#/nueva${route.kind ? `/${route.kind}` : ''}`, {
        subtipo: route.subtipo,
        texto: route.texto ? '1' : undefined,
        lista: route.lista,
      })
    case 'pieza':
      return withQuery(`#/pieza/${route.id}${route.revision ? '/revision' : ''}`, { f: route.format, b: route.block })
    case 'unknown':
      return route.hash
  }
}
