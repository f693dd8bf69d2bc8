import { nextFreeId } from '@tanquian/draft'
import { formatNamed } from '@tanquian/model'
import type { FreeBlock } from '@tanquian/model'
import { toPage } from '../canvas/view.ts'
import { NEW_TEXT, type ActionId } from '../copy/actions.ts'
import { action, type Action, type ActionContext } from './action.ts'
import { whenWritable } from './selection.ts'

type Place = Pick<FreeBlock, 'id' | 'x' | 'y' | 'w' | 'h'>
type Kind = FreeBlock['is']

/** Shares of the page's width (height for lines of text follows the size). */
const SHARE: Readonly<Record<Kind, readonly [w: number, h: number]>> = {
  text: [0.5, 0.06],
  image: [0.4, 0.3],
  shape: [0.25, 0.18],
  icon: [0.1, 0.1],
  qr: [0.18, 0.18],
}

/** A box of a usual size at the centre of what is in view, kept on the page. */
function placeFor({ store, view }: ActionContext, kind: Kind): Place {
  const { draft, active, template } = store.getState()
  const format = formatNamed(template, active)
  const { width, height } = format ?? { width: 810, height: 810 }
  const [sw, sh] = SHARE[kind]
  const [w, h] = [width * sw, Math.min(height * 0.8, width * sh)]
  const { w: vw, h: vh } = view.getState()
  const centre = toPage(view.getState(), vw / 2, vh / 2)
  const tidy = (value: number, most: number) => Math.round(Math.min(Math.max(0, value), most) / 0.75) * 0.75
  return { id: nextFreeId(draft), x: tidy(centre.x - w / 2, width - w), y: tidy(centre.y - h / 2, height - h), w, h }
}

/** Adds a free block to the active format and selects it. */
export function addFree(context: ActionContext, block: FreeBlock): boolean {
  const { store } = context
  const done = store.dispatch({ do: 'add-extra', format: store.getState().active, block })
  if (done.ok) store.select([block.id])
  return done.ok
}

const textSize = ({ store }: ActionContext): number => {
  const { template, active } = store.getState()
  const format = formatNamed(template, active)
  return (format?.minText.body ?? 24) * 1.5
}

/** A free text with these words, ready to be written over. */
export function addText(context: ActionContext, text: string): void {
  const block: FreeBlock = {
    ...placeFor(context, 'text'),
    is: 'text',
    text,
    role: 'body',
    color: 'on-surface',
    size: textSize(context),
    align: 'start',
  }
  if (addFree(context, block) && text === NEW_TEXT) context.view.set({ mode: { is: 'text', block: block.id } })
}

/** A free picture; its proportion is the picture's once that is known. */
export function addPicture(context: ActionContext, asset: string, alt = ''): void {
  const place = placeFor(context, 'image')
  const size = context.store.engine.pictures.size(asset)
  const h = size ? (place.w * size.h) / size.w : place.h
  addFree(context, { ...place, h, is: 'image', asset, alt, focus: [0.5, 0.5] })
}

async function choosePicture(context: ActionContext): Promise<void> {
  const chosen = await context.services.choosePicture?.()
  if (!chosen) return
  await context.store.engine.pictures.want([chosen.asset])
  addPicture(context, chosen.asset, chosen.alt)
}

async function chooseIcon(context: ActionContext): Promise<void> {
  const { brand } = context.store.getState()
  const icon = context.services.chooseIcon ? await context.services.chooseIcon() : Object.keys(brand.icons)[0]
  if (icon) addFree(context, { ...placeFor(context, 'icon'), is: 'icon', icon, color: 'accent' })
}

function addQr(context: ActionContext): void {
  const { content } = context.store.getState().draft
  const link = content.kind === 'convocatoria' ? content.enlace : undefined
  addFree(context, { ...placeFor(context, 'qr'), is: 'qr', data: link && link !== '' ? link : 'https://' })
}

const adds: readonly [ActionId, string, (context: ActionContext) => void][] = [
  ['add-text', 'T', (context) => addText(context, NEW_TEXT)],
  ['add-picture', 'I', (context) => void choosePicture(context)],
  [
    'add-shape',
    'F',
    (context) => void addFree(context, { ...placeFor(context, 'shape'), is: 'shape', shape: 'rect', color: 'accent' }),
  ],
  ['add-icon', '', (context) => void chooseIcon(context)],
  ['add-qr', 'Q', addQr],
]

/** Free blocks, always in the active format only. */
export const additions: readonly Action[] = adds.map(([id, keys, run]) =>
  action({
    id,
    group: 'anadir',
    keys: keys ? [keys] : [],
    run,
    when: (context) => (id === 'add-picture' && !context.services.choosePicture ? false : whenWritable(context)),
  }),
)
