/** A version that waits. `activate` swaps it in and reloads this page; other open pages keep what they run. */
export interface Update {
  readonly activate: () => void
}

const HOUR = 3_600_000

/** A worker that is installed while another one rules is an update; the very first is just the studio becoming offline. */
function watch(registration: ServiceWorkerRegistration, found: (worker: ServiceWorker) => void): void {
  const offer = (worker: ServiceWorker | null) => {
    if (worker?.state === 'installed' && navigator.serviceWorker.controller) found(worker)
  }
  offer(registration.waiting)
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', () => offer(worker))
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
}

function activate(worker: ServiceWorker): void {
  // Only the page that asked reloads: a swap under an open draft elsewhere would be somebody's lost afternoon.
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  worker.postMessage({ type: 'activar' })
}

/** A page that stays open for days would never ask by itself. Without a network the question simply fails. */
function askRegularly(registration: ServiceWorkerRegistration): void {
  const ask = () => void registration.update().catch(() => undefined)
  setInterval(ask, HOUR)
  addEventListener('online', ask)
}

/**
 * Makes the studio work without a network. `onUpdate` is called when a new version is ready and waiting.
 * Resolves to true once everything needed offline is stored, to false where that is not possible.
 */
export async function registerOffline(onUpdate: (update: Update) => void): Promise<boolean> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return false
  try {
    const registration = await navigator.serviceWorker.register(new URL('sw.js', document.baseURI).href, {
      updateViaCache: 'none',
    })
    watch(registration, (worker) => onUpdate({ activate: () => activate(worker) }))
    askRegularly(registration)
    await navigator.serviceWorker.ready
    return true
  } catch {
    return false
  }
}
