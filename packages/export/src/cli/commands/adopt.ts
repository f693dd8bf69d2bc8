import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { refsMoved } from '@tanquian/model'
import { titleOf } from '../../names.ts'
import { behindOf } from '../../node/behind.ts'
import { openFile } from '../../node/piece-source.ts'
import { pieceJson } from '../../package/build-package.ts'
import { answering, valueOf, write, writeJson } from '../answer.ts'
import { textOf, UseError } from '../args.ts'
import { filterOf } from '../behind-filter.ts'
import type { Command } from '../command.ts'
import { sayRef } from './affected.ts'

/** Moves pieces to today's versions because somebody asked; a package is a record and stays. */
export const run: Command = (args, io) =>
  answering(args, io, async () => {
    const archived = args.words.find((path) => /\.zip$/i.test(path))
    if (archived !== undefined)
      throw new UseError(`${archived} es un paquete archivado y no cambia: pasa la pieza .json y haz otro paquete.`)
    const out = textOf(args, 'out')
    // All are read before any is written: one that cannot be read leaves the others as they were.
    const read = []
    for (const path of args.words) {
      const { draft } = valueOf(await openFile(path))
      read.push({ path, draft, behind: behindOf(draft, filterOf(args)) })
    }
    const moved = read.filter(({ behind }) => behind.length > 0)
    if (out !== undefined) await write(out, () => mkdir(out, { recursive: true }))
    for (const { path, draft, behind } of moved) {
      const to = out === undefined ? path : join(out, basename(path))
      await write(to, () => writeFile(to, pieceJson(refsMoved(draft, behind))))
      if (!args.options['json']) io.write(`${to}: «${titleOf(draft)}», ${behind.map(sayRef).join('; ')}\n`)
    }
    if (args.options['json']) writeJson(io, { moved: moved.map(({ path, behind }) => ({ path, behind })) })
    else io.write(`${moved.length} de ${read.length} piezas pasaron a la versión de hoy.\n`)
    return 0
  })
