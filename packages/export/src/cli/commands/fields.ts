import { CONTENT_KINDS, jsonSchemas } from '@tanquian/model'
import { UseError } from '../args.ts'
import type { Command } from '../command.ts'

/** Prints the JSON Schema of a kind's content. */
export const run: Command = async (args, io) => {
  const kind = CONTENT_KINDS.find((known) => known === args.words[0])
  if (!kind) throw new UseError(`No existe el tipo «${args.words[0]}»; puede ser ${CONTENT_KINDS.join(', ')}.`)
  const schema = jsonSchemas[kind]
  io.write(`${JSON.stringify(schema, null, args.options['json'] ? 0 : 2)}\n`)
  return 0
}
