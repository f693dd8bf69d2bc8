import { parseArgs, UseError, type Args } from './args.ts'
import type { CommandHead } from './command.ts'
import { COMMANDS } from './commands.ts'
import { processIo, type Io } from './io.ts'

/**
 * The command line: `argv` without node and script. Resolves with the exit code; never rejects for what the world does.
 * Each command's code loads when it is asked for, so that listing templates costs little more than starting Node.
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  try {
    const args = parseArgs(argv)
    const [name, ...words] = args.words
    const head = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (args.options['version']) return say(io, `${(await import('../manifest.ts')).ENGINE}\n`)
    if (args.options['help']) {
      const { commandHelp, generalHelp } = await import('./help.ts')
      if (name === undefined) return say(io, generalHelp())
      if (head) return say(io, commandHelp(head))
    }
    if (name === undefined)
      throw new UseError(
        `Falta la orden: ${Object.keys(COMMANDS).join(', ')}. Escribe tanquian --help para ver qué hace cada una.`,
      )
    if (!head) throw new UseError(`No existe la orden «${name}»; las que hay son ${Object.keys(COMMANDS).join(', ')}.`)
    const given = { words, options: args.options }
    checkUse(name, head, given)
    return await (await head.load()).run(given, io)
  } catch (error) {
    if (!(error instanceof UseError)) throw error
    io.complain(error.message)
    return 2
  }
}

function say(io: Io, text: string): number {
  io.write(text)
  return 0
}

function checkUse(name: string, head: CommandHead, args: Args): void {
  const missing = head.words[args.words.length]
  if (missing !== undefined) throw new UseError(`A tanquian ${name} le falta <${missing}>. Uso: ${head.usage}`)
  const extra = head.many ? undefined : args.words[head.words.length]
  if (extra !== undefined) throw new UseError(`A tanquian ${name} le sobra «${extra}». Uso: ${head.usage}`)
  const strange = Object.keys(args.options).find((option) => !head.options.includes(option))
  if (strange !== undefined) throw new UseError(`La orden ${name} no tiene la opción --${strange}. Uso: ${head.usage}`)
}
