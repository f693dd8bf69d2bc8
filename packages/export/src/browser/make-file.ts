import { FailureError, type Draft } from '@tanquian/model'
import { titleOf } from '../names.ts'
import { MEDIA_TYPE, pixelsPerPoint, type LaidFormat, type PlannedFile, type PressKit } from '../press.ts'
import type { OpenPicture } from './pictures.ts'

/** What making a file needs. `pause` lets messages in and throws when the export was cancelled. */
export interface MakeNeeds {
  readonly draft: Draft
  readonly kit: PressKit
  readonly pictures: ReadonlyMap<string, OpenPicture>
  readonly pause: () => Promise<void>
}

/** Makes one file and checks it. Each kind's engine loads with its first file. */
export async function makeFile(
  plan: PlannedFile,
  one: LaidFormat,
  needs: MakeNeeds,
): Promise<{ blob: Blob; w: number; h: number }> {
  const { fonts } = needs.kit
  const page = one.layout.pages[(plan.page ?? 1) - 1]
  if (!page) throw new TypeError(`${plan.name} was planned from another layout`)
  if (plan.type === 'pdf') {
    const { pressPdf } = await import('./press-pdf.ts')
    await needs.pause()
    return pressPdf(one, plan.name, { ...needs, fonts })
  }
  if (plan.type === 'png') {
    const { pressPng } = await import('./press-png.ts')
    return pressPng(page, plan.name, { fonts, pictures: needs.pictures, scale: pixelsPerPoint(one.format) })
  }
  const { writeSvg } = await import('../write-svg.ts')
  const words = { title: titleOf(needs.draft) || one.scene.title, lang: one.scene.lang }
  const text = writeSvg(page, fonts, needs.pictures, words)
  const blob = new Blob([text], { type: MEDIA_TYPE.svg })
  if ((await blob.text()) !== text)
    throw new FailureError({ code: 'export/failed', at: plan.name, params: { reason: 'reopened-differs' } })
  return { blob, w: page.width, h: page.height }
}
