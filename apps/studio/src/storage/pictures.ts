import { readPictureHeader, sha256Hex } from '@tanquian/export'
import { fail, ok, type Result } from '@tanquian/model'
import { takePicture } from '../images/intake.ts'
import { stop, type Connection } from './connection.ts'
import type { StoredPicture } from './types.ts'

/** Takes a picture in and keeps it by content: the same file twice is one record. */
export async function addPicture(
  connection: Connection,
  file: Blob,
  name: string,
): Promise<Result<{ asset: string; w: number; h: number }>> {
  const taken = await takePicture(file, name)
  if (!taken.ok) return taken
  const asset = (await sha256Hex(new Uint8Array(await taken.value.original.arrayBuffer()))).slice(0, 32)
  return keepPicture(connection, asset, taken.value)
}

/** Keeps a picture under its name, unless it is there. */
export async function keepPicture(
  connection: Connection,
  asset: string,
  picture: StoredPicture,
): Promise<Result<{ asset: string; w: number; h: number }>> {
  const done = await connection.run(async (db) => {
    await db.put('assets', { hash: asset, ...picture })
  })
  return done.ok ? ok({ asset, w: picture.w, h: picture.h }) : done
}

/** A kept picture; a record whose bytes do not read any more says so instead of drawing nothing. */
export async function readPicture(connection: Connection, asset: string): Promise<Result<StoredPicture>> {
  const read = await connection.run(async (db) => {
    const record = await db.get('assets', asset)
    if (!record) throw stop('image/missing', asset)
    return record
  })
  if (!read.ok) return read
  const head = new Uint8Array(await read.value.original.slice(0, 64).arrayBuffer())
  // Only "is it a picture at all": the whole header was checked when it came in.
  const header = readPictureHeader(head, asset)
  if (!header.ok && (header.failure.code === 'image/unreadable' || header.failure.code === 'image/unsupported'))
    return fail('image/unreadable', { at: asset })
  return ok(read.value)
}
