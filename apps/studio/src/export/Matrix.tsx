import { fileName, type FileType } from '@tanquian/export'
import type { Format } from '@tanquian/model'
import { Thumb } from '../canvas/thumb.tsx'
import { EXPORT } from '../copy/export.ts'
import { fileSize } from '../copy/size.ts'
import type { PieceStore } from '../store/types.ts'
import { COLUMNS, type Choice } from './plan.ts'

const W = EXPORT.matrix

/** '1080 × 1350 px', '216 × 279 mm'. */
export function formatSize({ pixels, width, height }: Pick<Format, 'pixels' | 'width' | 'height'>): string {
  if (pixels) return `${pixels.w} × ${pixels.h} px`
  const mm = (pt: number) => Math.round((pt * 25.4) / 72)
  return `${mm(width)} × ${mm(height)} mm`
}

/** Formats × types of file. The weight is the real one, once there is one. */
export function Matrix({
  store,
  formats,
  choice,
  disabled,
  sizes,
  onToggle,
}: {
  readonly store: PieceStore
  readonly formats: readonly Format[]
  readonly choice: Choice
  readonly disabled: boolean
  readonly sizes: ReadonlyMap<string, number>
  readonly onToggle: (format: string, type: FileType) => void
}) {
  const weightOf = (format: string) => {
    const stem = fileName(store.getState().draft, format, '').slice(0, -1)
    const all = [...sizes].filter(([name]) => name.startsWith(`${stem}.`) || name.startsWith(`${stem}_p`))
    return all.length > 0 ? fileSize(all.reduce((sum, [, size]) => sum + size, 0)) : ''
  }
  return (
    <table className="mat">
      <caption className="sr">{W.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{W.format}</th>
          {COLUMNS.map((type) => (
            <th key={type} scope="col">
              {type.toUpperCase()}
            </th>
          ))}
          <th scope="col" className="derecha">
            {sizes.size > 0 ? W.weight : <span className="sr">{W.weight}</span>}
          </th>
        </tr>
      </thead>
      <tbody>
        {formats.map((format) => (
          <tr key={format.id}>
            <th scope="row" aria-label={format.title}>
              <span className="fila">
                <span className="mat-m">
                  <Thumb store={store} format={format.id} height={format.width > format.height ? 24 : 36} />
                </span>
                <span>
                  <b>{format.title}</b>
                  <span className="t12 mudo num">{formatSize(format)}</span>
                </span>
              </span>
            </th>
            {COLUMNS.map((type) => (
              <td key={type}>
                <input
                  type="checkbox"
                  className="casilla"
                  aria-label={W.cell(format.title, type.toUpperCase())}
                  disabled={disabled}
                  checked={(choice[format.id] ?? []).includes(type)}
                  onChange={() => onToggle(format.id, type)}
                />
              </td>
            ))}
            <td className="derecha num mudo">{weightOf(format.id)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
