import type * as canvas from '@napi-rs/canvas'
import { fail, ok, type Result } from '@tanquian/model'

/** The canvas library of Node; an optional peer, needed only for pictures. */
export type CanvasLibrary = typeof canvas

/** Loads the canvas library when the first picture is made: PDF and Revisión do without it. Fails with 'export/no-canvas'. */
export async function loadCanvas(
  load: () => Promise<CanvasLibrary> = () => import('@napi-rs/canvas'),
): Promise<Result<CanvasLibrary>> {
  try {
    return ok(await load())
  } catch (cause) {
    return fail('export/no-canvas', { at: '@napi-rs/canvas', cause })
  }
}
