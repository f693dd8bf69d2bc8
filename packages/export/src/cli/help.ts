import type { CommandHead } from './command.ts'
import { COMMANDS } from './commands.ts'

const ENDINGS = 'Termina con 0 si todo salió bien, 1 si Revisión o la comprobación hallaron errores, 2 si no se pudo.'

/** Help of the whole program. */
export function generalHelp(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length))
  const lines = Object.entries(COMMANDS).map(([name, head]) => `  ${name.padEnd(width)}  ${head.does}`)
  return [
    'tanquian: las piezas del municipio, desde la terminal.',
    '',
    'Uso: tanquian <orden> [opciones]',
    '',
    ...lines,
    '',
    'tanquian <orden> --help explica cada una.',
    ENDINGS,
    '',
  ].join('\n')
}

/** Help of one command. */
export function commandHelp(head: CommandHead): string {
  return [head.does, '', `Uso: ${head.usage}`, '', ...head.help, '', ENDINGS, ''].join('\n')
}
