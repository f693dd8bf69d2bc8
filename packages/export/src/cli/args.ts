/** What a command line says, before it is checked against a command. */
export interface Args {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | true>>
}

/** Options that take a value; all others are switches. */
const WITH_VALUE = new Set(['brand', 'template', 'formats', 'as', 'scale', 'out', 'which', 'off', 'base', 'only'])
const SWITCHES = new Set(['json', 'veda', 'help', 'version'])

/** Wrong use of the command line: one Spanish sentence, exit code 2. */
export class UseError extends Error {
  override readonly name = 'UseError'
}

/** Splits arguments into words and options ('--out X' or '--out=X'); throws {@link UseError} on an unknown or incomplete option. */
export function parseArgs(argv: readonly string[]): Args {
  const words: string[] = []
  const options: Record<string, string | true> = {}
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] ?? ''
    if (!arg.startsWith('--') || arg === '--') {
      if (arg !== '--') words.push(arg)
      continue
    }
    const [key = '', inline] = splitOnce(arg.slice(2))
    if (SWITCHES.has(key) && inline === undefined) options[key] = true
    else if (WITH_VALUE.has(key)) {
      const value = inline ?? argv[++i]
      if (value === undefined || value === '') throw new UseError(`A la opción --${key} le falta su valor.`)
      options[key] = value
    } else throw new UseError(`No existe la opción --${key}. Escribe tanquian --help para ver las que hay.`)
  }
  return { words, options }
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf('=')
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

/** An option's text; undefined when it was not given. */
export function textOf(args: Args, option: string): string | undefined {
  const value = args.options[option]
  return typeof value === 'string' ? value : undefined
}

/** An option's names apart by commas, each once; undefined when it was not given. Throws {@link UseError} on an empty one. */
export function listOf(args: Args, option: string): readonly string[] | undefined {
  const text = textOf(args, option)
  if (text === undefined) return undefined
  const list = [...new Set(text.split(',').map((word) => word.trim()))]
  if (list.includes('')) throw new UseError(`En --${option} hay un nombre vacío: «${text}».`)
  return list
}
