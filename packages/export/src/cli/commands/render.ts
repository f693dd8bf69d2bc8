import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256Hex } from '../../manifest.ts'
import { renderRead, type RenderOptions } from '../../node/render.ts'
import { FILE_TYPES, type FileType } from '../../press.ts'
import { answering, pieceOf, valueOf, write, writeJson } from '../answer.ts'
import { listOf, textOf, UseError, type Args } from '../args.ts'
import type { Command } from '../command.ts'

/** Makes the files of a piece and says which. Nothing is written until all of them are made. */
export const run: Command = (args, io) => {
  const options = optionsOf(args)
  return answering(args, io, async () => {
    const { files, digests } = valueOf(await renderRead(await pieceOf(args, io), options))
    const out = textOf(args, 'out') ?? '.'
    const written = []
    await write(out, () => mkdir(out, { recursive: true }))
    for (const { name, bytes, format, type, page, w, h } of files) {
      const path = join(out, name)
      await write(path, () => writeFile(path, bytes))
      written.push({
        name,
        path,
        format,
        type,
        ...(page ? { page } : {}),
        w,
        h,
        bytes: bytes.length,
        sha256: await sha256Hex(bytes),
      })
    }
    if (args.options['json']) writeJson(io, { out, files: written, digests })
    else for (const file of written) io.write(`${file.path}\n`)
    return 0
  })
}

function optionsOf(args: Args): RenderOptions {
  const formats = listOf(args, 'formats')
  const as = listOf(args, 'as')
  const scale = textOf(args, 'scale')
  return {
    ...(formats === undefined ? {} : { formats: formats.join() === 'all' ? 'all' : formats }),
    ...(as === undefined ? {} : { as: as.map(typeOf) }),
    ...(args.options['veda'] ? { veda: true } : {}),
    ...(scale === undefined ? {} : { scale: scaleOf(scale) }),
  }
}

function typeOf(word: string): FileType {
  const type = FILE_TYPES.find((known) => known === word.toLowerCase())
  if (!type) throw new UseError(`En --as no se conoce «${word}»; puede ser ${FILE_TYPES.join(', ')}.`)
  return type
}

function scaleOf(text: string): number {
  const scale = Number(text)
  if (!(scale > 0 && scale <= 8))
    throw new UseError(`En --scale se espera un número mayor que 0 y hasta 8, no «${text}».`)
  return scale
}
