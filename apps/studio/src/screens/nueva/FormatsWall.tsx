import type { TemplateHead } from '@tanquian/brand-template'
import type { Draft } from '@tanquian/model'
import { Preview } from '../shared/Preview.tsx'

const HEIGHT = 300

/** Every format of one template with the text being written: where there is nothing to choose, there is more to see. */
export function FormatsWall({ head, draft }: { readonly head: TemplateHead; readonly draft: Draft | undefined }) {
  return (
    <div className="muro">
      {head.formats.map(({ id, title, width, height, pixels }) => {
        const w = Math.min(420, Math.round((HEIGHT * width) / height))
        return (
          <figure key={id} style={{ width: w }}>
            <span className="lam">
              <Preview draft={draft} format={id} width={w} ratio={width / height} />
            </span>
            <figcaption>
              <b>{title}</b>{' '}
              <span className="t12 mudo num">
                {pixels ? `${pixels.w} × ${pixels.h} px` : `${Math.round(width)} × ${Math.round(height)} mm`}
              </span>
            </figcaption>
          </figure>
        )
      })}
    </div>
  )
}
