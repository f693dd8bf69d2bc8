import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleCheck from 'lucide-react/icons/circle-check'
import Eye from 'lucide-react/icons/eye'
import LoaderCircle from 'lucide-react/icons/loader-circle'
import WifiOff from 'lucide-react/icons/wifi-off'
import { useEffect, useState } from 'react'
import { announce } from '../../app/announce.tsx'
import { useOnline } from '../../app/use-online.ts'
import { EDITOR } from '../../copy/editor.ts'
import { clockOf } from '../../copy/when.ts'
import type { PieceStore, SaveState } from '../../store/types.ts'
import { useStore } from '../../store/use-store.ts'
import { Icon } from '../../ui/Icon.tsx'

const W = EDITOR.save
const PATIENCE = 400

/** 'Guardando…' only when it takes long enough to be noticed. */
function useCalm(save: SaveState): SaveState {
  const [shown, setShown] = useState(save)
  useEffect(() => {
    const timer = setTimeout(() => setShown(save), save.is === 'saving' ? PATIENCE : 0)
    return () => clearTimeout(timer)
  }, [save])
  return shown
}

/** The truth of the last write, in words. Said aloud when it changes for better or worse, not at every letter. */
export function SaveWords({
  store,
  short,
  onHelp,
}: {
  readonly store: PieceStore
  readonly short?: boolean
  readonly onHelp: () => void
}) {
  const save = useCalm(useStore(store, (state) => state.save))
  const readOnly = useStore(store, (state) => state.readOnly)
  const online = useOnline()
  const { is } = save
  useEffect(() => {
    if (is === 'failed') announce(EDITOR.failed.title, 'assertive')
  }, [is])
  if (readOnly)
    return (
      <span className="estado-red">
        <Icon of={Eye} size={16} />
        {W.readOnly}
      </span>
    )
  if (save.is === 'failed')
    return (
      <button type="button" className="estado-red er enlace" onClick={onHelp}>
        <Icon of={CircleAlert} size={16} />
        {W.failed}
      </button>
    )
  if (save.is === 'saving')
    return (
      <span className="estado-red">
        <Icon of={LoaderCircle} size={16} />
        {W.saving}
      </span>
    )
  const clock = save.is === 'saved' ? clockOf(new Date(save.at)) : ''
  const words = !clock ? W.idle : !online ? W.offline(clock) : short ? W.savedShort(clock) : W.saved(clock)
  return (
    <span className="estado-red" data-guardado={save.is}>
      <Icon of={online ? CircleCheck : WifiOff} size={16} />
      <span className="recorta">{words}</span>
    </span>
  )
}
