// The walls of the house as data. `docs/decisiones/` says why they stand where they do.

/** Who may introduce rooms to each other. Every other package knows `model` and nothing else of ours. */
export const INTRODUCERS = ['packages/export/', 'packages/testkit/', 'apps/']

/** Third-party code lives in one place each, so that replacing it is the work of one folder. */
export const PLACES = {
  'pdf-lib': { in: ['packages/paint/src/pdf/'] },
  'html-entities': { in: ['packages/paint/src/pdf/'] },
  harfbuzzjs: { in: ['packages/layout/src/compile/', 'packages/paint/src/pdf/'] },
  fabric: { in: ['apps/studio/src/canvas/'] },
  idb: { in: ['apps/studio/src/storage/'] },
  jszip: { in: ['packages/export/src/'], lazy: true },
  uqr: { in: ['packages/layout/src/'] },
  hyphen: { in: ['packages/layout/src/'] },
  docx: { in: ['packages/docx/src/'] },
  valibot: { in: ['packages/model/src/'] },
  '@valibot/to-json-schema': { in: ['packages/model/src/'] },
  '@napi-rs/canvas': { in: ['packages/export/src/', 'packages/testkit/src/'] },
  react: { in: ['apps/'] },
  'react-dom': { in: ['apps/'] },
  'lucide-react': { in: ['apps/'] },
  exifr: { in: ['apps/'] },
}

/** Node's own modules: only where the code can run nowhere else. */
export const NODE_PLACES = [
  'packages/export/src/node/',
  'packages/export/src/cli/',
  'packages/testkit/',
  'apps/studio/e2e/',
]

/** Pure rooms get what they need as arguments; these two stand on a page or in a worker. */
export const PAGE_PLACES = ['packages/paint/src/canvas/', 'packages/export/src/browser/']

/** Tests are not shipped: they may take whatever they need to build their case. */
export const isTest = (file) => /\.test\.tsx?$|\/test\/|\/e2e\/|\.stories\.tsx$/.test(file)

const within = (file, places) => places.some((place) => file.startsWith(place))

export function judgeThirdParty(file, name, used) {
  const rule = PLACES[name]
  if (!rule)
    return file.startsWith('packages/testkit/') || file.startsWith('apps/')
      ? undefined
      : `imports ${name}, which has no place in star-rules.mjs`
  if (!within(file, rule.in) && !file.startsWith('packages/testkit/'))
    return `imports ${name}, which belongs in ${rule.in.join(' or ')}`
  if (rule.lazy && !used.type && !used.lazy)
    return `imports ${name} at load; use await import('${name}') where it is needed`
  return undefined
}

export function judgeNode(file, name) {
  return within(file, NODE_PLACES)
    ? undefined
    : `imports ${name}; Node belongs in ${NODE_PLACES.slice(0, 2).join(' and ')}`
}

export function judgeGlobal(file, name) {
  if (!file.startsWith('packages/') || file.startsWith('packages/testkit/')) return undefined
  if (name !== 'console' && within(file, PAGE_PLACES)) return undefined
  return `uses ${name}; a room gets what it needs as an argument`
}

/** `room` asks for `other`: both are folders such as packages/model. */
export function judgeRoom(file, room, other) {
  if (other === room || other === 'packages/model' || within(file, INTRODUCERS)) return undefined
  return `imports ${other}; rooms know packages/model only`
}
