import { useSyncExternalStore } from 'react'
import { hashOf, parseRoute, type Route } from './routes.ts'

let last: { hash: string; route: Route } | undefined

/** Where the studio is now. The same object until the address changes. */
function currentRoute(): Route {
  const { hash } = location
  if (last?.hash !== hash) last = { hash, route: parseRoute(hash) }
  return last.route
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

/** The route of the address bar; re-renders when it changes. */
export const useRoute = (): Route => useSyncExternalStore(subscribe, currentRoute)

/** Goes to a route. `replace` leaves no step to come back to. */
export function navigate(route: Route, how: 'push' | 'replace' = 'push'): void {
  const hash = hashOf(route)
  if (how === 'push') {
    location.hash = hash
    return
  }
  history.replaceState(history.state, '', hash)
  dispatchEvent(new HashChangeEvent('hashchange'))
}
