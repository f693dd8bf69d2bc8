import type { RefBehind } from '@tanquian/model'
import { titleOf } from '../../names.ts'
import { findBehind } from '../../node/behind.ts'
import { answering, valueOf, writeJson } from '../answer.ts'
import { filterOf } from '../behind-filter.ts'
import type { Command } from '../command.ts'

const KIND = { brand: 'identidad', template: 'plantilla' } as const

/** 'identidad tanquian 1 → 2' */
export const sayRef = ({ kind, id, version, current }: RefBehind): string =>
  `${KIND[kind]} ${id} ${version} → ${current}`

/** Which pieces were made with an earlier version; nothing changes. */
export const run: Command = (args, io) =>
  answering(args, io, async () => {
    const { pieces, read, other } = valueOf(await findBehind(args.words, filterOf(args)))
    if (args.options['json'])
      writeJson(io, {
        read,
        other,
        affected: pieces.map(({ path, draft, archived, behind }) => ({
          path,
          title: titleOf(draft),
          state: draft.state,
          archived,
          behind,
        })),
      })
    else {
      for (const { path, draft, archived, behind } of pieces)
        io.write(`${path}: «${titleOf(draft)}», ${behind.map(sayRef).join('; ')}${archived ? ' (paquete)' : ''}\n`)
      io.write(`${pieces.length} de ${read} piezas son de una versión anterior.\n`)
    }
    if (other.length > 0) io.complain(`${other.length} archivos no son piezas: ${other.join(', ')}`)
    return 0
  })
