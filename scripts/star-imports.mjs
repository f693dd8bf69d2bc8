// What a source file asks for, read from its syntax tree: comments and strings cannot fool it, type imports count.
import { parseSync } from 'rolldown/utils'

const LANGUAGE = { tsx: 'tsx', ts: 'ts', jsx: 'jsx' }
const GLOBALS = new Set(['document', 'window', 'console'])

const text = (node) => {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked
  return node?.type === 'TSLiteralType' ? text(node.literal) : undefined
}

const allTypes = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 &&
    node.specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type'))

/** How each kind of node names another module. `lazy` is an import that runs only when it is reached. */
const IMPORTS = {
  ImportDeclaration: (node) => ({ from: text(node.source), type: allTypes(node), lazy: false }),
  ExportNamedDeclaration: (node) => node.source && { from: text(node.source), type: allTypes(node), lazy: false },
  ExportAllDeclaration: (node) => ({ from: text(node.source), type: allTypes(node), lazy: false }),
  ImportExpression: (node) => ({ from: text(node.source), type: false, lazy: true }),
  TSImportType: (node) => ({ from: text(node.source ?? node.argument), type: true, lazy: false }),
  TSExternalModuleReference: (node) => ({ from: text(node.expression), type: false, lazy: false }),
}

/** A global is used when something is read from it, or when it is handed to somebody. */
function globalOf(node, parent, key) {
  if (node.type !== 'Identifier' || !GLOBALS.has(node.name)) return undefined
  if (key === 'object' || key === 'arguments' || key === 'init') return node.name
  const throughGlobalThis = key === 'property' && !parent.computed && parent.object.name === 'globalThis'
  return throughGlobalThis ? node.name : undefined
}

const DECLARES = {
  VariableDeclarator: new Set(['id']),
  ImportSpecifier: new Set(['local']),
  ImportDefaultSpecifier: new Set(['local']),
  ArrowFunctionExpression: new Set(['params']),
  FunctionDeclaration: new Set(['id', 'params']),
  FunctionExpression: new Set(['params']),
}

/** A file that has its own `document` (a PDF's, say) is not using the page's. */
const declares = (parent, key) =>
  DECLARES[parent?.type]?.has(key) || (parent?.type === 'Property' && parent.shorthand && key === 'value')

function visit(node, parent, key, found) {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, parent, key, found)
    return
  }
  if (node === null || typeof node !== 'object') return
  const imported = IMPORTS[node.type]?.(node)
  if (imported) found.imports.push({ ...imported, from: imported.from ?? '(computed)' })
  if (node.type === 'Identifier' && GLOBALS.has(node.name) && declares(parent, key)) found.own.add(node.name)
  const used = globalOf(node, parent, key)
  if (used) found.globals.add(used)
  for (const [name, child] of Object.entries(node))
    if (name !== 'loc' && name !== 'range') visit(child, node, name, found)
}

/** @returns {{ imports: { from: string, type: boolean, lazy: boolean }[], globals: string[] }} */
export function readImports(file, source) {
  const { program, errors } = parseSync(file, source, {
    lang: LANGUAGE[file.split('.').pop()] ?? 'js',
    sourceType: 'module',
  })
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`)
  const found = { imports: [], globals: new Set(), own: new Set() }
  visit(program, undefined, undefined, found)
  return { imports: found.imports, globals: [...found.globals].filter((name) => !found.own.has(name)) }
}
