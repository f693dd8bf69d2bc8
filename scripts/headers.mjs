// The one source of the response headers: the local server uses it, and so does whoever writes a server's configuration.

const ALWAYS = {
  // The page's own policy is a <meta>; this one is only what a <meta> cannot say.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** For who serves it to others, over HTTPS; never for `localhost`, which would then refuse every other program's http. */
export const HTTPS_ONLY = { 'Strict-Transport-Security': 'max-age=31536000' }

/** Names under assets/ carry a hash of their contents and never change; everything else is asked for again each time. */
export const HASHED = 'assets/.+-[A-Za-z0-9_-]{8,}[.][A-Za-z0-9]+$'
const isHashed = (path) => new RegExp(`^${HASHED}`).test(path)

export const headersFor = (path) => ({
  ...ALWAYS,
  'Cache-Control': isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
})
