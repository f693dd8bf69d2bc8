// The page's policy demands Trusted Types: strings may not become scripts, nor markup. This is the one exception, and it
// is for addresses only: workers and the service worker, from our own origin.

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown
}

function ownScript(address: string): string {
  const { origin, protocol } = new URL(address, document.baseURI)
  if (origin !== location.origin || !/^https?:$/.test(protocol)) throw new TypeError(`Not a script of ours: ${address}`)
  return address
}

/** The default policy, so that `new Worker(new URL(…, import.meta.url))` can stay as the bundler needs to read it. */
export function installTrustedTypes(): void {
  const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  factory?.createPolicy('default', { createScriptURL: ownScript })
}
