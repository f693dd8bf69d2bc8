// A small static server for the built studio: `npm start` and the browser tests use it, with the same headers.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { headersFor } from './headers.mjs'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json',
}

/** The path inside the folder, or undefined when the request is not for a file of ours. */
function pathOf(url) {
  let path
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1)
  } catch {
    return undefined
  }
  if (path.includes('\0') || path.split(/[/\\]/).some((part) => part.startsWith('.'))) return undefined
  return path === '' ? 'index.html' : path
}

async function lookUp(folder, path) {
  const file = resolve(join(folder, path))
  if (!file.startsWith(resolve(folder) + sep)) return undefined
  const info = await stat(file).catch(() => undefined)
  return info?.isFile()
    ? { file, path, etag: `"${info.size.toString(36)}-${info.mtimeMs.toString(36)}"`, size: info.size }
    : undefined
}

async function answer(folder, request, response) {
  const refuse = (code) => response.writeHead(code, headersFor('')).end()
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405)
  const path = pathOf(request.url ?? '/')
  if (path === undefined) return refuse(404)
  // An address typed by hand opens the studio; a missing file stays missing, or a script would be answered with a page.
  const isPage = !path.includes('/') && extname(path) === ''
  const found = (await lookUp(folder, path)) ?? (isPage ? await lookUp(folder, 'index.html') : undefined)
  if (!found) return refuse(404)
  const headers = {
    ...headersFor(found.path),
    ETag: found.etag,
    'Content-Type': TYPES[extname(found.file)] ?? 'application/octet-stream',
  }
  if (request.headers['if-none-match'] === found.etag) return response.writeHead(304, headers).end()
  response.writeHead(200, { ...headers, 'Content-Length': found.size })
  if (request.method === 'HEAD') return response.end()
  createReadStream(found.file)
    .on('error', () => response.destroy())
    .pipe(response)
}

/**
 * Serves a folder on the first free port from `port` on (0: any). Only this machine can reach it.
 * @returns {Promise<{ url: string, port: number, stop: () => Promise<void> }>}
 */
export async function serve(folder, port = 0, tries = 20) {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy())
  })
  const got = await listen(server, port).catch((error) => {
    if (error.code === 'EADDRINUSE' && port !== 0 && tries > 1) return undefined
    throw error
  })
  if (got === undefined) return serve(folder, port + 1, tries - 1)
  const stop = () =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { url: `http://localhost:${got}/`, port: got, stop }
}

/** `localhost` is 127.0.0.1 or ::1, as the machine likes: without a host, Node listens to both, but to the whole network too. */
function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen({ port, host: 'localhost', exclusive: true }, () => done(server.address().port))
  })
}
