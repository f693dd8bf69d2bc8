import type { TemplateHead } from '@tanquian/brand-template'
import type { Draft } from '@tanquian/model'
import { Preview } from '../shared/Preview.tsx'

const HEIGHT = 300

type Measures = Pick<TemplateHead['formats'][number], 'unit' | 'width' | 'height' | 'pixels'>

function sizeOf({ unit, width, height, pixels }: Measures): string {
  if (pixels) return `${pixels.w} × ${pixels.h} px`
  const mm = (length: number) => Math.round(unit === 'pt' ? (length * 25.4) / 72 : length)
  return `${mm(width)} × ${mm(height)} mm`
}

/** Every format of one template with the text being written: where there is nothing to choose, there is more to see. */
export function FormatsWall({ head, draft }: { readonly head: TemplateHead; readonly draft: Draft | undefined }) {
  return (
    <div className="muro">
      {head.formats.map((format) => {
        const { id, title, width, height } = format
        const w = Math.min(420, Math.round((HEIGHT * width) / height))
        return (
          <figure key={id} style={{ width: w }}>
            <span className="lam">
              <Preview draft={draft} format={id} width={w} ratio={width / height} />
            </span>
            <figcaption>
              <b>{title}</b> <span className="t12 mudo num">{sizeOf(format)}</span>
            </figcaption>
          </figure>
        )
      })}
    </div>
  )
}
