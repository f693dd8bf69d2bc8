// Pieces of server configuration, from the one source of the headers: node scripts/server-configs.mjs writes them into
// docs/desplegar.md; the test beside this file holds that they are current.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { HASHED, headersFor, HTTPS_ONLY } from './headers.mjs'

const PAGE = fileURLToPath(new URL('../docs/desplegar.md', import.meta.url))
const HOST = 'estudio.ejemplo.gob.mx'
const FOLDER = '/srv/estudio'

const entries = (path) => Object.entries({ ...headersFor(path), ...HTTPS_ONLY })
const fresh = entries('index.html')
const kept = entries('assets/studio-12345678.js')
const CACHE = 'Cache-Control'
const others = fresh.filter(([name]) => name !== CACHE)
const cacheOf = (list) => list.find(([name]) => name === CACHE)[1]
const lines = (list, form) => list.map(([name, value]) => form(name, value)).join('\n')

/** nginx forgets the headers of a block as soon as a block inside it adds one: both have them all. */
const nginx = () => `server {
    listen 443 ssl;
    http2 on;
    server_name ${HOST};
    # ssl_certificate …; ssl_certificate_key …;
    root ${FOLDER};
    index index.html;
    gzip on;
    gzip_types text/css text/javascript application/javascript application/json application/wasm image/svg+xml font/ttf;

    location ~ /\\. { return 404; }

    location ~ "^/${HASHED}" {
${lines(kept, (name, value) => `        add_header ${name} "${value}" always;`)}
    }

    location / {
        try_files $uri $uri/ =404;
${lines(fresh, (name, value) => `        add_header ${name} "${value}" always;`)}
    }
}`

const apache = () => `<VirtualHost *:443>
    ServerName ${HOST}
    # SSLEngine on; SSLCertificateFile …; SSLCertificateKeyFile …
    DocumentRoot ${FOLDER}
    <Directory ${FOLDER}>
        Require all granted
        Options -Indexes
        AllowOverride None
    </Directory>
    RedirectMatch 404 "/\\."
    AddType text/javascript .js
    AddType application/wasm .wasm
    AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json application/wasm image/svg+xml

${lines(others, (name, value) => `    Header always set ${name} "${value}"`)}
    Header set ${CACHE} "${cacheOf(fresh)}"
    <LocationMatch "^/${HASHED}">
        Header set ${CACHE} "${cacheOf(kept)}"
    </LocationMatch>
</VirtualHost>`

/** Inside `route` the order is the one that is written: the hashed files' rule comes last and wins. */
const caddy = () => `${HOST} {
    root * ${FOLDER}
    encode zstd gzip
    route {
        header {
${lines(fresh, (name, value) => `            ${name} "${value}"`)}
        }
        @huella path_regexp ^/${HASHED}
        header @huella ${CACHE} "${cacheOf(kept)}"
        @ocultos path_regexp /\\.
        respond @ocultos 404
        file_server
    }
}`

/** Rules that match the same file are joined with a comma by some hosts, so no file has two rules for its cache. */
const headersFile = () =>
  [
    ['/*', others],
    ['/assets/*', [[CACHE, cacheOf(kept)]]],
    ...['/', '/index.html', '/sw.js', '/favicon.svg'].map((path) => [path, [[CACHE, cacheOf(fresh)]]]),
  ]
    .map(([path, list]) => `${path}\n${lines(list, (name, value) => `  ${name}: ${value}`)}`)
    .join('\n')

export const SNIPPETS = { nginx, apache, caddy, _headers: headersFile }

/** The page with every piece between its marks made anew. Throws when a mark is missing. */
export function withSnippets(page) {
  return Object.entries(SNIPPETS).reduce((text, [name, make]) => {
    const [open, close] = [`<!-- ${name}: lo escribe scripts/server-configs.mjs -->`, `<!-- fin de ${name} -->`]
    const [from, to] = [text.indexOf(open), text.indexOf(close)]
    if (from < 0 || to < from) throw new Error(`docs/desplegar.md: the marks of ${name} are gone`)
    return `${text.slice(0, from + open.length)}\n\n\`\`\`text\n${make()}\n\`\`\`\n\n${text.slice(to)}`
  }, page)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, withSnippets(readFileSync(PAGE, 'utf8')))
