import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { weightOf } from '../../catalog/copy.ts'
import { makeCatalog, type CatalogOptions } from '../../node/catalog-site.ts'
import { answering, valueOf, write, writeJson } from '../answer.ts'
import { textOf, UseError, type Args } from '../args.ts'
import type { Command } from '../command.ts'

/** Makes the catalogue and says how far it is on stderr. Nothing is written until all of it is made. */
export const run: Command = (args, io) => {
  const out = textOf(args, 'out')
  if (out === undefined) throw new UseError('A tanquian catalog le falta --out CARPETA.')
  const options = optionsOf(args)
  return answering(args, io, async () => {
    const progress: CatalogOptions['progress'] = ({ title }, at, of) => io.complain(`${at} de ${of}: ${title}`)
    const { catalog, files } = valueOf(await makeCatalog({ ...options, progress }))
    for (const { path, bytes } of files) {
      const to = join(out, path)
      await write(to, async () => {
        await mkdir(dirname(to), { recursive: true })
        await writeFile(to, bytes)
      })
    }
    const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
    if (args.options['json']) {
      const listed = files.map(({ path, bytes }) => ({ path, bytes: bytes.length }))
      writeJson(io, { out, notices: catalog.notices.map(({ id }) => id), files: listed })
    } else {
      io.write(`${join(out, 'index.html')}\n`)
      io.write(`${catalog.notices.length} plantillas, ${files.length} archivos, ${weightOf(total)}\n`)
    }
    return 0
  })
}

function optionsOf(args: Args): CatalogOptions {
  const [brand, base, only] = ['brand', 'base', 'only'].map((name) => textOf(args, name))
  if (base !== undefined && !/^https?:\/\/[^\s<>"]+$/.test(base))
    throw new UseError(`En --base se espera una dirección que empiece con http:// o https://, no «${base}».`)
  const ids = only?.split(',').map((id) => id.trim())
  if (ids?.includes('')) throw new UseError(`En --only hay un nombre vacío: «${only}».`)
  return {
    ...(brand === undefined ? {} : { brand }),
    ...(base === undefined ? {} : { base }),
    ...(ids ? { only: ids } : {}),
  }
}
