import Circle from 'lucide-react/icons/circle'
import ImageIcon from 'lucide-react/icons/image'
import Minus from 'lucide-react/icons/minus'
import QrCode from 'lucide-react/icons/qr-code'
import Square from 'lucide-react/icons/square'
import Type from 'lucide-react/icons/type'
import type { LucideIcon } from 'lucide-react'
import { useRef } from 'react'
import { formatNamed } from '@tanquian/model'
import type { FreeBlock } from '@tanquian/model'
import { EDITOR } from '../../copy/editor.ts'
import { useStore } from '../../store/use-store.ts'
import { Icon } from '../../ui/Icon.tsx'
import { BrandIcon } from './BrandIcon.tsx'
import { freeBlock, type Addable } from './free-block.ts'
import type { Session } from './session.ts'
import { useFormPort } from './use-form-port.ts'

const W = EDITOR.add

const THINGS: readonly { readonly id: Addable; readonly label: string; readonly icon: LucideIcon }[] = [
  { id: 'text', label: W.text, icon: Type },
  { id: 'rect', label: W.shape, icon: Square },
  { id: 'ellipse', label: W.ellipse, icon: Circle },
  { id: 'line', label: W.line, icon: Minus },
  { id: 'qr', label: W.qr, icon: QrCode },
]

/** Things of one's own, into the format on the canvas: they come in the middle, chosen, and every gesture is allowed. */
export function AddPanel({ session }: { readonly session: Session }) {
  const { store } = session
  const port = useFormPort(session)
  const readOnly = useStore(store, (state) => state.readOnly)
  const brand = useStore(store, (state) => state.brand)
  const format = useStore(store, ({ template, active }) => formatNamed(template, active))
  const file = useRef<HTMLInputElement>(null)
  if (!format) return null
  const add = (block: FreeBlock) => {
    const done = store.dispatch({ do: 'add-extra', format: format.id, block }, { how: 'commit' })
    if (done.ok) store.select([block.id])
  }
  const make = (what: Parameters<typeof freeBlock>[0]) => add(freeBlock(what, store.getState().draft, format))
  const addFile = async (chosen: File | undefined) => {
    const accepted = chosen && (await port.addPicture(chosen))
    if (accepted) make(accepted)
  }
  return (
    <>
      <div className="pan-h">
        <h2>{W.title}</h2>
      </div>
      <div className="pan-c">
        <p className="t13 mudo">{W.note(format.title)}</p>
        <div className="anadibles">
          {THINGS.map(({ id, label, icon }) => (
            <button key={id} type="button" className="anadible" disabled={readOnly} onClick={() => make(id)}>
              <Icon of={icon} size={20} />
              {label}
            </button>
          ))}
          <button type="button" className="anadible" disabled={readOnly} onClick={() => file.current?.click()}>
            <Icon of={ImageIcon} size={20} />
            {W.picture}
          </button>
        </div>
        <h3 className="sec">{W.icons}</h3>
        <div className="anadibles iconos">
          {Object.keys(brand.icons).map((id) => (
            <button
              key={id}
              type="button"
              className="anadible"
              aria-label={W.iconNamed(id.replaceAll('-', ' '))}
              title={id.replaceAll('-', ' ')}
              disabled={readOnly}
              onClick={() => make({ icon: id })}
            >
              <BrandIcon art={brand.icons[id]} />
            </button>
          ))}
        </div>
        <input
          ref={file}
          type="file"
          accept="image/*"
          hidden
          onChange={(event) => {
            const [chosen] = event.target.files ?? []
            event.target.value = ''
            void addFile(chosen)
          }}
        />
      </div>
    </>
  )
}
