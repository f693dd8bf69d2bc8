import { templateHeads } from '@tanquian/brand-template/heads'
import { writeJson } from '../answer.ts'
import type { Command } from '../command.ts'

/** Lists the catalogue's heads; loads no template, no font and no painter. */
export const run: Command = async (args, io) => {
  if (args.options['json']) writeJson(io, templateHeads)
  else
    for (const head of templateHeads) {
      io.write(`${head.id}  ${head.title}  (${head.kinds.join(', ')})\n`)
      for (const format of head.formats)
        io.write(`  ${format.id.padEnd(12)} ${sizeOf(format).padEnd(16)} ${format.title}\n`)
    }
  return 0
}

const sizeOf = (format: { width: number; height: number; unit: string }): string =>
  `${format.width} × ${format.height} ${format.unit}`
