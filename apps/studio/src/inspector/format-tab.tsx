import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { blocksOf, formatNamed } from '@tanquian/model'
import { sizeInWords } from '../canvas/size-in-words.ts'
import { viewOf } from '../canvas/view.ts'
import { INSPECTOR } from '../copy/inspector.ts'
import type { PieceStore } from '../store/types.ts'
import { useStore, useWatch } from '../store/use-store.ts'
import { Button } from '../ui/Button.tsx'
import { patchEdit } from './block-edits.ts'
import { changeWords } from './own-change.tsx'

/** The format on the canvas: its size, its safe zone, and everything that differs from the template here. */
export function FormatTab({ store }: { readonly store: PieceStore }) {
  const view = viewOf(store)
  const format = useStore(store, ({ template, active }) => formatNamed(template, active))
  const own = useStore(store, ({ draft, active }) => draft.overrides[active])
  const readOnly = useStore(store, (state) => state.readOnly)
  const zones = useWatch(view, ({ safeZone }) => safeZone)
  if (!format) return null
  const names = new Map(blocksOf(format).map(({ id, name }) => [id, name]))
  const changes = Object.entries(own ?? {})
  const mm = Math.round(format.bleed * (25.4 / 72) * 10) / 10
  return (
    <>
      <div className="grupo junto">
        <div className="fila cabeza">
          <h3>{format.title}</h3>
          <span className="t13 mudo al-final">{sizeInWords(format)}</span>
        </div>
        <label className="fila casilla-linea">
          <input
            type="checkbox"
            checked={zones}
            onChange={(event) => view.set({ safeZone: event.target.checked, bleed: event.target.checked })}
          />
          <span>{INSPECTOR.zones}</span>
        </label>
        <p className="t12 mudo">{INSPECTOR.zonesHint}</p>
        <p className="t12 mudo">{format.bleed > 0 ? INSPECTOR.bleed(String(mm)) : INSPECTOR.noBleed}</p>
      </div>
      <div className="grupo">
        <div className="sec">{INSPECTOR.changes}</div>
        {changes.length === 0 && <p className="t13 mudo">{INSPECTOR.noChanges}</p>}
        <ul className="cambios">
          {changes.map(([id, change]) => (
            <li key={id} className="fila">
              <button
                type="button"
                className="enlace-plano crece"
                aria-label={INSPECTOR.goTo(names.get(id) ?? id)}
                onClick={() => store.select([id])}
              >
                {names.get(id) ?? id}
                <small>{changeWords(change)}</small>
              </button>
              <Button
                size="chico"
                tone="fantasma"
                disabled={readOnly}
                onClick={() =>
                  change.hidden
                    ? store.dispatch(patchEdit(store, { id }, { hidden: null }))
                    : store.dispatch({ do: 'clear-override', format: format.id, block: id })
                }
              >
                {change.hidden ? INSPECTOR.showAgain : INSPECTOR.restore}
              </Button>
            </li>
          ))}
        </ul>
        {changes.length > 0 && (
          <Button
            icon={RotateCcw}
            disabled={readOnly}
            onClick={() => store.dispatch({ do: 'clear-override', format: format.id })}
          >
            {INSPECTOR.allToTemplate}
          </Button>
        )}
      </div>
    </>
  )
}
