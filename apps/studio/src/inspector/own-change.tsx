import Pencil from 'lucide-react/icons/pencil'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { formatNamed } from '@tanquian/model'
import type { BlockOverride, LaidBlock } from '@tanquian/model'
import { CHANGE_WORDS, INSPECTOR } from '../copy/inspector.ts'
import type { OwnChangeKind, PieceStore } from '../store/types.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { listInWords } from '../copy/canvas.ts'

const KIND_OF: Readonly<Record<keyof BlockOverride, OwnChangeKind>> = {
  dx: 'movido',
  dy: 'movido',
  w: 'tamanio',
  h: 'tamanio',
  hidden: 'oculto',
  size: 'letra',
  focus: 'recorte',
  zoom: 'recorte',
  align: 'alineado',
  color: 'color',
}

/** 'Movido y letra propia'. */
export function changeWords(own: BlockOverride): string {
  const kinds = [...new Set((Object.keys(own) as (keyof BlockOverride)[]).map((key) => CHANGE_WORDS[KIND_OF[key]]))]
  const [first, ...rest] = kinds
  return first === undefined ? '' : listInWords([first, ...rest.map((word) => word.toLocaleLowerCase('es'))])
}

/** The card that says what differs from the template here, and takes it back. */
export function OwnChangeCard({
  store,
  block,
  readOnly,
}: {
  readonly store: PieceStore
  readonly block: LaidBlock
  readonly readOnly: boolean
}) {
  const { draft, active, template } = store.getState()
  const own = draft.overrides[active]?.[block.id]
  const title = formatNamed(template, active)?.title ?? active
  if (!own) return null
  return (
    <div className="propio t13">
      <div className="fila">
        <span className="lapiz">
          <Icon of={Pencil} size={11} />
        </span>
        <span className="crece">
          {changeWords(own)} {INSPECTOR.onlyHere} <b>{title}</b>
        </span>
      </div>
      <Button
        size="chico"
        icon={RotateCcw}
        disabled={readOnly}
        onClick={() => store.dispatch({ do: 'clear-override', format: active, block: block.id })}
      >
        {INSPECTOR.toTemplate}
      </Button>
    </div>
  )
}
