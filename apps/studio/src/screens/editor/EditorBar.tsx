import { canRedo, canUndo } from '@tanquian/draft'
import Download from 'lucide-react/icons/download'
import EllipsisVertical from 'lucide-react/icons/ellipsis-vertical'
import Redo2 from 'lucide-react/icons/redo-2'
import ShieldCheck from 'lucide-react/icons/shield-check'
import Undo2 from 'lucide-react/icons/undo-2'
import { Mark } from '../../app/Mark.tsx'
import { EDITOR } from '../../copy/editor.ts'
import type { PieceStore } from '../../store/types.ts'
import { useStore } from '../../store/use-store.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Menu, type MenuItem } from '../../ui/Menu.tsx'
import { PieceName } from './PieceName.tsx'
import { SaveWords } from './SaveWords.tsx'

/** What the bar can ask of the editor. */
export interface BarActions {
  readonly review: () => void
  readonly export: () => void
  readonly warmExport: () => void
  readonly help: () => void
}

function UndoButtons({ store }: { readonly store: PieceStore }) {
  const readOnly = useStore(store, (state) => state.readOnly)
  const back = useStore(store, ({ history }) => canUndo(history))
  const forth = useStore(store, ({ history }) => canRedo(history))
  return (
    <>
      <IconButton
        icon={Undo2}
        label={EDITOR.undo}
        keys="Ctrl Z"
        disabled={!back || readOnly}
        onClick={() => store.undo()}
      />
      <IconButton
        icon={Redo2}
        label={EDITOR.redo}
        keys="Ctrl Y"
        className="oc-movil"
        disabled={!forth || readOnly}
        onClick={() => store.redo()}
      />
    </>
  )
}

/** The two buttons that end the work: Revisión with its count, Exportar. */
export function EndButtons({
  store,
  reviewing,
  actions,
  size,
}: {
  readonly store: PieceStore
  readonly reviewing: boolean
  readonly actions: BarActions
  readonly size?: 'xl'
}) {
  const errors = useStore(store, ({ findings }) => findings.filter(({ severity }) => severity === 'error').length)
  const warnings = useStore(store, ({ findings }) => findings.filter(({ severity }) => severity === 'warning').length)
  const total = errors + warnings
  return (
    <>
      <Button
        icon={ShieldCheck}
        size={size}
        tone={reviewing ? 'suave' : undefined}
        aria-pressed={reviewing}
        onClick={actions.review}
        after={total > 0 && <span className={errors > 0 ? 'cuenta er' : 'cuenta'}>{total}</span>}
      >
        {EDITOR.review}
      </Button>
      <Button
        tone="primario"
        size={size}
        icon={Download}
        onPointerEnter={actions.warmExport}
        onFocus={actions.warmExport}
        onClick={actions.export}
      >
        {EDITOR.export}
      </Button>
    </>
  )
}

/** Top of the editor: home, name, truth of the last write, undo, Revisión, Exportar. */
export function EditorBar({
  store,
  reviewing,
  actions,
  more,
  short,
}: {
  readonly store: PieceStore
  readonly reviewing: boolean
  readonly actions: BarActions
  readonly more: readonly MenuItem[]
  /** Long words drop. */
  readonly short: boolean
}) {
  return (
    <header className="top">
      <a className="casa" href="#/" aria-label={EDITOR.home}>
        <Mark />
      </a>
      <div className="nom-caja">
        <PieceName store={store} />
        <SaveWords store={store} short={short} onHelp={actions.help} />
      </div>
      <span className="sep" />
      <UndoButtons store={store} />
      <span className="crece" />
      <Menu label={EDITOR.more} items={more}>
        {(opener) => <IconButton icon={EllipsisVertical} label={EDITOR.more} {...opener} />}
      </Menu>
      <span className="fines">
        <EndButtons store={store} reviewing={reviewing} actions={actions} />
      </span>
    </header>
  )
}
