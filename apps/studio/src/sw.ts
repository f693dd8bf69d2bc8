// The service worker: the studio works without a network after the first visit, and never changes under an open draft.
//
// One cache per version. A new version waits until every tab is closed or somebody asks for it; until the last page of
// the previous version is gone, that version's files stay, because an open page still loads parts of itself later.
export {}

declare const self: ServiceWorkerGlobalScope
declare const __PRECACHE__: {
  readonly version: string
  readonly files: readonly (readonly [name: string, sha256: string])[]
}

const { version, files } = __PRECACHE__
const PREFIX = 'tanquian-'
const OWN = `${PREFIX}${version}`
const PARALLEL = 6

const scope = self.registration.scope
const addressOf = (name: string) => new URL(name, scope).href
/** Notes that the worker keeps in its own cache: it may be stopped at any time, and memory with it. */
const LIST = addressOf('__lista')
const ELDERS = addressOf('__anteriores')

const names = new Set(files.map(([name]) => addressOf(name)))

async function readNote<T>(cache: Cache, address: string): Promise<T | undefined> {
  const note = await cache.match(address)
  return note ? ((await note.json()) as T) : undefined
}

async function otherCaches(): Promise<string[]> {
  return (await caches.keys()).filter((key) => key.startsWith(PREFIX) && key !== OWN)
}

const keyOf = (name: string, sha256: string) => `${sha256} ${name}`

/** Files that a complete earlier version already holds, and in which cache. */
async function knownFiles(): Promise<Map<string, Cache>> {
  const known = new Map<string, Cache>()
  for (const key of await otherCaches()) {
    const cache = await caches.open(key)
    const list = (await readNote<[string, string][]>(cache, LIST)) ?? []
    for (const [name, sha256] of list) known.set(keyOf(name, sha256), cache)
  }
  return known
}

const hex = (buffer: ArrayBuffer) =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * Half an upload on the server must not become half a version here: every file is held against its hash. The answer is
 * made anew, because a page may not be given one that was redirected.
 */
async function fetchChecked(name: string, sha256: string): Promise<Response> {
  const response = await fetch(addressOf(name), { cache: 'no-cache', credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  const bytes = await response.arrayBuffer()
  if (hex(await crypto.subtle.digest('SHA-256', bytes)) !== sha256)
    throw new Error(`${name}: other contents than announced`)
  const headers = new Headers(response.headers)
  headers.delete('content-encoding')
  headers.delete('content-length')
  return new Response(bytes, { headers })
}

/** What is already here was checked before it was put: an interrupted installation goes on where it stopped. */
async function install(): Promise<void> {
  const own = await caches.open(OWN)
  const known = await knownFiles()
  const waiting = [...files]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, sha256] = next
      if (await own.match(addressOf(name))) continue
      const copy = await known.get(keyOf(name, sha256))?.match(addressOf(name))
      await own.put(addressOf(name), copy ?? (await fetchChecked(name, sha256)))
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, work))
  await own.put(LIST, Response.json(files))
}

async function activate(): Promise<void> {
  const own = await caches.open(OWN)
  const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  await own.put(ELDERS, Response.json(clients.map((client) => client.id)))
  // First visit: the page in front of us came from the network, in this version. It may go offline from now on.
  if ((await knownFiles()).size === 0) await self.clients.claim()
  await forgetElders()
}

/** Deletes earlier versions once none of the pages that were open when this version took over is left. */
async function forgetElders(): Promise<void> {
  const own = await caches.open(OWN)
  const elders = await readNote<string[]>(own, ELDERS)
  if (!elders) return
  const alive = new Set((await self.clients.matchAll({ includeUncontrolled: true })).map((client) => client.id))
  if (elders.some((id) => alive.has(id))) return
  // A version that is being installed right now is not an earlier one.
  if (self.registration.installing || self.registration.waiting) return
  await Promise.all((await otherCaches()).map((key) => caches.delete(key)))
  await own.delete(ELDERS)
}

async function fromCaches(address: string): Promise<Response | undefined> {
  const own = await (await caches.open(OWN)).match(address)
  if (own) return own
  for (const key of await otherCaches()) {
    const earlier = await (await caches.open(key)).match(address)
    if (earlier) return earlier
  }
  return undefined
}

async function answerPage(request: Request): Promise<Response> {
  const address = request.url.replace(/[?#].*$/, '')
  // The studio's own addresses are relative: one level too deep and none of its files would be found.
  if (!names.has(address) && address.slice(scope.length).includes('/')) return Response.redirect(scope)
  const page = await fromCaches(names.has(address) ? address : addressOf('index.html'))
  return page ?? fetch(request)
}

async function answerFile(request: Request): Promise<Response> {
  return (await fromCaches(request.url.replace(/[?#].*$/, ''))) ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return
  if (request.mode !== 'navigate') return event.respondWith(answerFile(request))
  event.respondWith(answerPage(request))
  event.waitUntil(forgetElders())
})

self.addEventListener('message', (event) => {
  const message: unknown = event.data
  if (typeof message !== 'object' || message === null || !('type' in message)) return
  // Never by itself: the page asks when no edit is pending.
  if (message.type === 'activar') event.waitUntil(self.skipWaiting())
  if (message.type === 'version') event.ports[0]?.postMessage({ type: 'version', version })
})
