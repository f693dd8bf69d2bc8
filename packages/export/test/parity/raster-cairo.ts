import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { rasterOf, type Raster } from '@tanquian/testkit'

/** First page of a PDF by poppler with cairo's painter, drawn twice as large and averaged. `scale` in pixels per point. */
export async function rasterCairo(pdf: Uint8Array, scale: number): Promise<Raster> {
  const folder = await mkdtemp(join(tmpdir(), 'tanquian-cairo-'))
  try {
    await writeFile(join(folder, 'in.pdf'), pdf)
    const args = [
      '-png',
      '-r',
      String(scale * 144),
      '-f',
      '1',
      '-l',
      '1',
      '-singlefile',
      join(folder, 'in.pdf'),
      join(folder, 'out'),
    ]
    await promisify(execFile)('pdftocairo', args, { timeout: 60_000 })
    return halved(await rasterOf(new Uint8Array(await readFile(join(folder, 'out.png')))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function halved({ width, height, data }: Raster): Raster {
  const [w, h] = [width >> 1, height >> 1]
  const out = new Uint8Array(w * h * 4)
  for (let y = 0; y < h; y++)
    for (let i = 0; i < w * 4; i++) {
      const at = y * 2 * width * 4 + (i >> 2) * 8 + (i & 3)
      const below = at + width * 4
      out[y * w * 4 + i] = ((data[at] ?? 0) + (data[at + 4] ?? 0) + (data[below] ?? 0) + (data[below + 4] ?? 0)) >> 2
    }
  return { width: w, height: h, data: out }
}
