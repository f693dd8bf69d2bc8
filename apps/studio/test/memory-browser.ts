import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'

/** For tests in Node: IndexedDB and Web Locks in memory, and a way to make the n-th store request fail. */
export interface MemoryBrowser {
  /** The n-th request from now (1-based) throws once, as a disk that hiccups does. */
  failRequest(n: number): void
  /** Requests made since the last `failRequest`. */
  readonly requests: () => number
  restore(): void
}

const METHODS = ['get', 'getAll', 'put', 'add', 'delete', 'count', 'openCursor'] as const

/** Puts the globals in place; call `restore` afterwards. */
export function installMemoryBrowser(): MemoryBrowser {
  const before = { indexedDB: globalThis.indexedDB }
  Object.assign(globalThis, { indexedDB: new IDBFactory() })
  // Node has no navigator before version 21.
  Object.defineProperty(globalThis, 'navigator', {
    value: { locks: memoryLocks() },
    configurable: true,
    writable: true,
  })
  let count = 0
  let failing = 0
  const proto = IDBObjectStore.prototype as unknown as Record<string, (...args: unknown[]) => unknown>
  const originals = METHODS.map((name) => [name, proto[name]] as const)
  for (const [name, original] of originals)
    proto[name] = function (this: unknown, ...args: unknown[]) {
      if (++count === failing) throw new DOMException('the disk said no', 'UnknownError')
      return original?.apply(this, args)
    }
  return {
    failRequest: (n) => {
      count = 0
      failing = n
    },
    requests: () => count,
    restore: () => {
      for (const [name, original] of originals) if (original) proto[name] = original
      Object.assign(globalThis, before)
    },
  }
}

interface Held {
  readonly release: () => void
  readonly steal: () => void
}

/** Web Locks as far as the studio uses them: ifAvailable, steal, signal, waiting in order. */
function memoryLocks(): {
  request(name: string, options: LockOptions, callback: (lock: unknown) => unknown): Promise<unknown>
} {
  const held = new Map<string, Held>()
  const queues = new Map<string, (() => void)[]>()
  const grant = (name: string, callback: (lock: unknown) => unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const me: Held = { release: () => undefined, steal: () => reject(new DOMException('stolen', 'AbortError')) }
      held.set(name, me)
      void Promise.resolve(callback({ name })).then((value) => {
        if (held.get(name) === me) held.delete(name)
        queues.get(name)?.shift()?.()
        resolve(value)
      }, reject)
    })
  return {
    async request(name, options, callback) {
      if (options.steal) {
        held.get(name)?.steal()
        return grant(name, callback)
      }
      if (!held.has(name)) return grant(name, callback)
      if (options.ifAvailable) return callback(null)
      await new Promise<void>((resolve, reject) => {
        queues.set(name, [...(queues.get(name) ?? []), resolve])
        options.signal?.addEventListener('abort', () => reject(new DOMException('waited too long', 'AbortError')))
      })
      return grant(name, callback)
    },
  }
}
