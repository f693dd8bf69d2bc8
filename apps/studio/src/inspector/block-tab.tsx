import Crop from 'lucide-react/icons/crop'
import Link2 from 'lucide-react/icons/link-2'
import Lock from 'lucide-react/icons/lock'
import LockOpen from 'lucide-react/icons/lock-open'
import type { LaidBlock } from '@tanquian/model'
import { blockOf, fieldOf } from '../canvas/blocks.ts'
import { enterBlock } from '../canvas/modes.ts'
import { viewOf } from '../canvas/view.ts'
import { formField } from '../canvas/write-text.ts'
import { INSPECTOR } from '../copy/inspector.ts'
import { shownLayout } from '../engine/types.ts'
import type { PieceStore } from '../store/types.ts'
import { useStore } from '../store/use-store.ts'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { Icon } from '../ui/Icon.tsx'
import { iconOf } from './block-icons.ts'
import { ColorGroup } from './color-group.tsx'
import { FormatTab } from './format-tab.tsx'
import { lockLines } from './lock-words.ts'
import { OwnChangeCard } from './own-change.tsx'
import { PositionFields } from './position-fields.tsx'
import { SeveralBlocks } from './several.tsx'
import { TextGroup } from './text-group.tsx'

/** Properties of the selected block; of the format when nothing is selected. */
export function BlockTab({ store }: { readonly store: PieceStore }) {
  const selection = useStore(store, (state) => state.selection)
  const layout = useStore(store, ({ views, active }) => shownLayout(views[active]))
  const readOnly = useStore(store, (state) => state.readOnly)
  // Own changes may leave the layout as it was (a fixed size equal to the automatic one).
  useStore(store, (state) => state.draft)
  const blocks = selection.flatMap((id) => blockOf(layout, id) ?? [])
  const [block] = blocks
  if (!block || !layout) return <FormatTab store={store} />
  if (blocks.length > 1) return <SeveralBlocks store={store} blocks={blocks} readOnly={readOnly} />
  return (
    <>
      <div className="grupo junto">
        <Header store={store} block={block} />
        <OwnChangeCard store={store} block={block} readOnly={readOnly} />
      </div>
      {block.is === 'image' && <PictureGroup store={store} block={block} readOnly={readOnly} />}
      <TextGroup store={store} block={block} readOnly={readOnly} />
      <ColorGroup store={store} block={block} layout={layout} readOnly={readOnly} />
      <PositionFields store={store} block={block} readOnly={readOnly} />
      <Locks block={block} />
    </>
  )
}

function Header({ store, block }: { readonly store: PieceStore; readonly block: LaidBlock }) {
  const path = fieldOf(block)
  const label = path === undefined ? undefined : (formField(store, path)?.label ?? path)
  const origin = block.free
    ? INSPECTOR.added
    : label !== undefined
      ? INSPECTOR.field(label)
      : block.bind
        ? INSPECTOR.fact
        : undefined
  return (
    <div className="fila cabeza">
      <Icon of={iconOf(block.is)} size={18} />
      <h3>{block.name}</h3>
      {origin && (
        <Chip className="al-final">
          {path !== undefined && <Icon of={Link2} size={13} />}
          {origin}
        </Chip>
      )}
    </div>
  )
}

function PictureGroup({
  store,
  block,
  readOnly,
}: {
  readonly store: PieceStore
  readonly block: LaidBlock
  readonly readOnly: boolean
}) {
  return (
    <div className="grupo">
      <div className="sec">{INSPECTOR.picture}</div>
      {block.image?.alt && <p className="t13 mudo">{block.image.alt}</p>}
      <Button
        size="chico"
        icon={Crop}
        disabled={readOnly}
        onClick={() => enterBlock({ store, view: viewOf(store) }, block.id)}
      >
        {INSPECTOR.crop}
      </Button>
    </div>
  )
}

function Locks({ block }: { readonly block: LaidBlock }) {
  return (
    <div className="grupo junto">
      <div className="sec">{INSPECTOR.locks}</div>
      <ul className="candados">
        {lockLines(block).map(({ label, free, words }) => (
          <li key={label} className="candado">
            <Icon of={free ? LockOpen : Lock} size={15} />
            <b>{label}</b>
            <span className="mudo">{words}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
