import Check from 'lucide-react/icons/check'
import { useMemo, type KeyboardEvent } from 'react'
import type { ColorRole, Hex, LaidBlock, Layout } from '@tanquian/model'
import { activeFormat, allows } from '../canvas/context.ts'
import { COLOR_WORDS, INSPECTOR } from '../copy/inspector.ts'
import type { PieceStore } from '../store/types.ts'
import { Chip } from '../ui/Chip.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Tooltip } from '../ui/Tooltip.tsx'
import { walkFocus } from '../ui/roving.ts'
import { colorOf, patchEdit } from './block-edits.ts'
import { groundUnder, INK_ROLES, ratioOn } from './contrast.ts'

/** Body words need 4.5:1, large ones and drawings 3:1; large is half as big again as the smallest body of the format. */
const NORMAL = 4.5
const LARGE = 3

interface Swatch {
  readonly role: ColorRole
  readonly hex: Hex
  readonly ratio: number
}

/** Roles as inks of the active format: colour, or one ink on black-and-white sheets. Equal inks count once. */
function swatchesOf(store: PieceStore, ground: readonly number[], current: ColorRole | undefined): readonly Swatch[] {
  const { brand } = store.getState()
  const inks = activeFormat(store)?.ink === 'mono' ? brand.mono : brand.colors
  const roles = current && !INK_ROLES.includes(current) ? [current, ...INK_ROLES] : INK_ROLES
  const found = new Map<Hex, Swatch>()
  for (const role of roles) {
    const hex = brand.palette[inks[role]]
    if (hex && (!found.has(hex) || role === current)) found.set(hex, { role, hex, ratio: ratioOn(hex, ground) })
  }
  return [...found.values()]
}

const words = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1)

/** Colours of the brand for a block. Those that would not be read on the pixels behind are struck through, and say why. */
export function ColorGroup({
  store,
  block,
  layout,
  readOnly,
}: {
  readonly store: PieceStore
  readonly block: LaidBlock
  readonly layout: Layout
  readonly readOnly: boolean
}) {
  const ground = useMemo(() => groundUnder(store.engine, layout, block), [store, layout, block])
  const current = colorOf(store, block)
  if (!current) return null
  const swatches = swatchesOf(store, ground, current)
  const bodySize = activeFormat(store)?.minText.body ?? 0
  const need = block.text && block.text.size < bodySize * 1.5 ? NORMAL : LARGE
  const may = !readOnly && allows(block, 'color')
  const now = swatches.find(({ role }) => role === current)
  const walk = (event: KeyboardEvent<HTMLElement>) => void walkFocus(event, '[role=radio]')
  return (
    <div className="grupo">
      <div className="sec">
        {INSPECTOR.color}
        {now && (
          <Chip tone={now.ratio >= need ? 'ok' : 'at'} className="num al-final">
            {now.ratio >= need && <Icon of={Check} size={13} />}
            {words(now.ratio)}:1
          </Chip>
        )}
      </div>
      {may && (
        <>
          <div className="colores" role="radiogroup" tabIndex={-1} aria-label={INSPECTOR.colorOf} onKeyDown={walk}>
            {swatches.map(({ role, hex, ratio }) => {
              const name = COLOR_WORDS[role] ?? role
              const reads = ratio >= need
              const label = reads ? name : `${name}. ${INSPECTOR.unreadable(words(ratio), words(need))}`
              return (
                <Tooltip key={role} text={label}>
                  <button
                    type="button"
                    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a swatch that may be reached though it may not be chosen
                    role="radio"
                    className="color"
                    aria-checked={role === current}
                    aria-disabled={!reads}
                    aria-label={label}
                    tabIndex={role === current ? 0 : -1}
                    style={{ background: hex }}
                    onClick={() => reads && store.dispatch(patchEdit(store, block, { color: role }))}
                  />
                </Tooltip>
              )
            })}
          </div>
          <div className="t12 mudo">{INSPECTOR.colorHint}</div>
        </>
      )}
    </div>
  )
}
