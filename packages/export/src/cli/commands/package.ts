import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { packageRead } from '../../node/package.ts'
import { answering, pieceOf, valueOf, write, writeJson } from '../answer.ts'
import { textOf, UseError } from '../args.ts'
import type { Command } from '../command.ts'

/** Makes a package. It appears under its name only when it is whole. */
export const run: Command = (args, io) => {
  const out = textOf(args, 'out')
  if (out === undefined) throw new UseError('A tanquian package le falta --out PAQUETE.zip.')
  return answering(args, io, async () => {
    const { zip, manifest } = valueOf(await packageRead(await pieceOf(args, io)))
    const part = `${out}.${process.pid}.part`
    try {
      await write(out, async () => {
        await mkdir(dirname(out), { recursive: true })
        await writeFile(part, zip)
        await rename(part, out)
      })
    } finally {
      await rm(part, { force: true }).catch(() => undefined)
    }
    if (args.options['json']) writeJson(io, { out, bytes: zip.length, manifest })
    else io.write(`${out}\n${manifest.files.map((file) => `  ${file.path}\n`).join('')}`)
    return 0
  })
}
