import type { ZipEntry } from './read-zip.ts'

/** Already packed by themselves: DEFLATE takes ten times as long and saves nothing on them. */
const PACKED = /\.(png|pdf|jpe?g|webp)$/i

/** Mexico City's hour, since a ZIP's dates are what a wall clock says (UTC−6, no summer time since 2022). */
const WALL_CLOCK = 6 * 3_600_000

/** A ZIP cannot tell days before 1980. */
const EARLIEST = Date.UTC(1980, 0, 1)

/**
 * Writes a ZIP: entries sorted by name, every date `at`, nothing about this machine; same entries, same bytes.
 * @param at ISO instant
 */
export async function writeZip(entries: readonly ZipEntry[], at: string): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip')
  const zip = new JSZip()
  const instant = Date.parse(at)
  const date = new Date(Math.max(EARLIEST, (Number.isFinite(instant) ? instant : EARLIEST) - WALL_CLOCK))
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1)))
    zip.file(entry.name, entry.bytes, {
      date,
      createFolders: false,
      compression: PACKED.test(entry.name) ? 'STORE' : 'DEFLATE',
      compressionOptions: { level: 6 },
    })
  return zip.generateAsync({ type: 'uint8array', platform: 'DOS' })
}
