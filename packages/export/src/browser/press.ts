import { fail, FailureError, ok, type Draft, type EmbeddedAsset, type Failure, type Result } from '@tanquian/model'
import { buildPackage, embed, type PressedFile } from '../package/build-package.ts'
import { stemOf } from '../names.ts'
import {
  chooseFormats,
  layFormats,
  MEDIA_TYPE,
  planFiles,
  type LaidFormat,
  type PlannedFile,
  type PressKit,
} from '../press.ts'
import { sizesOf } from '../read-piece.ts'
import { makeFile } from './make-file.ts'
import { openPictures, type OpenPicture } from './pictures.ts'
import { loadKit } from './press-kit.ts'
import type { PressedBlob, PressProgress, PressRequest, PressResult, PressState } from './request.ts'

/** Whom the press tells. */
export interface PressHooks {
  readonly progress: (news: PressProgress) => void
  /** A file is ready and checked; it stays with the caller even if the rest is cancelled. */
  readonly file: (file: PressedBlob) => void
  readonly cancelled: () => boolean
}

/**
 * The same steps as in Node, in a worker: lay out, compare with the screen, make each file, reopen it, zip.
 * Between steps it lets messages in, so that a cancel is heard. Failures: catalog/*, compose/*, layout/*, image/*,
 * paint/*, 'export/digest-mismatch' at the format, 'export/cancelled', 'export/failed' at the file.
 */
export async function pressPiece(request: PressRequest, hooks: PressHooks): Promise<Result<PressResult>> {
  try {
    const pictures = await openPictures(request.pictures)
    if (!pictures.ok) return pictures
    const kit = await loadKit(request.draft, sizesOf(pictures.value))
    if (!kit.ok) return kit
    const laid = layAsShown(request, kit.value)
    return laid.ok ? await pressAll(request, kit.value, laid.value, pictures.value, hooks) : laid
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: error.failure }
    return fail('export/failed', { at: stemOf(request.draft), params: { reason: String(error) }, cause: error })
  }
}

/** Lays out, and refuses what is not what the screen shows. */
function layAsShown(request: PressRequest, kit: PressKit): Result<readonly LaidFormat[]> {
  const formats = chooseFormats(request.draft, kit.template, request.formats)
  if (!formats.ok) return formats
  const laid = layFormats(request.draft, kit, formats.value)
  if (!laid.ok) return laid
  const other = laid.value.find(({ format, layout }) => request.digests[format.id] !== layout.digest)
  if (!other) return laid
  const shown = request.digests[other.format.id] ?? ''
  return fail('export/digest-mismatch', { at: other.format.id, params: { shown, reached: other.layout.digest } })
}

/** Lets waiting messages in. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done))

async function pressAll(
  request: PressRequest,
  kit: PressKit,
  laid: readonly LaidFormat[],
  pictures: ReadonlyMap<string, OpenPicture>,
  hooks: PressHooks,
): Promise<Result<PressResult>> {
  const { draft, types, perFormat = {} } = request
  const plans = laid.flatMap((one) =>
    planFiles(draft, [one], perFormat[one.format.id] ?? (types === 'usual' ? undefined : types)),
  )
  const zipName = `${stemOf(draft)}.zip`
  const total = plans.length + 1
  const tell = (file: string, state: PressState, done: number, failure?: Failure): void =>
    hooks.progress({ file, state, done, total, ...(failure ? { failure } : {}) })
  for (const name of [...plans.map((plan) => plan.name), zipName]) tell(name, 'esperando', 0)
  const files: PressedBlob[] = []
  const pressed: PressedFile[] = []
  const pause = async (name: string): Promise<void> => {
    await breathe()
    if (hooks.cancelled()) throw new FailureError({ code: 'export/cancelled', at: name })
  }
  for (const plan of plans) {
    tell(plan.name, 'haciendo', files.length)
    await pause(plan.name)
    const made = await makeFile(plan, laidOf(laid, plan), {
      draft,
      kit,
      pictures,
      pause: () => pause(plan.name),
    }).catch((error: unknown) => {
      if (error instanceof FailureError) tell(plan.name, 'fallo', files.length, error.failure)
      throw error
    })
    const file = { name: plan.name, blob: made.blob }
    files.push(file)
    pressed.push({
      name: plan.name,
      format: plan.format,
      mediaType: MEDIA_TYPE[plan.type],
      bytes: new Uint8Array(await made.blob.arrayBuffer()),
      w: made.w,
      h: made.h,
    })
    hooks.file(file)
    tell(plan.name, 'comprobado', files.length)
  }
  tell(zipName, 'haciendo', files.length)
  await pause(zipName)
  const zip = await zipAll(draft, pressed, laid, pictures)
  tell(zipName, 'comprobado', total)
  return ok({ zip, zipName, files })
}

function laidOf(laid: readonly LaidFormat[], plan: PlannedFile): LaidFormat {
  const one = laid.find(({ format }) => format.id === plan.format)
  if (!one) throw new TypeError(`${plan.name} was planned from another layout`)
  return one
}

/** Packs, and verifies the package as `tanquian verify` would. */
async function zipAll(
  draft: Draft,
  files: readonly PressedFile[],
  laid: readonly LaidFormat[],
  pictures: ReadonlyMap<string, OpenPicture>,
): Promise<Blob> {
  const digests = Object.fromEntries(laid.map(({ format, layout }) => [format.id, layout.digest]))
  const assets: Record<string, EmbeddedAsset> = {}
  for (const [id, { bytes, mediaType, w, h }] of pictures) assets[id] = embed(bytes, mediaType, w, h)
  const { zip, name } = await buildPackage(draft, files, digests, assets)
  const { verifyPackageBytes } = await import('../package/verify-package.ts')
  const verified = await verifyPackageBytes(zip, name)
  const problem = verified.ok ? verified.value.problems[0] : verified.failure
  if (problem) throw new FailureError({ code: 'export/failed', at: name, params: { reason: problem.code } })
  return new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' })
}
