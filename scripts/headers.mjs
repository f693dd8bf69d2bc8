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

/** Names under assets/ carry a hash of their contents and never change; everything else is asked for again each time. */
const isHashed = (path) => /^assets\/.+-[\w-]{8,}\.\w+$/.test(path)

export const headersFor = (path) => ({
  ...ALWAYS,
  'Cache-Control': isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
})
