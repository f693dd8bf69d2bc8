import Copy from 'lucide-react/icons/copy'
import Download from 'lucide-react/icons/download'
import EllipsisVertical from 'lucide-react/icons/ellipsis-vertical'
import PenLine from 'lucide-react/icons/pen-line'
import Trash2 from 'lucide-react/icons/trash-2'
import { CONTENT_KINDS, foldForSearch, KINDS, type Failure } from '@tanquian/model'
import { useEffect, useState } from 'react'
import { navigate } from '../../app/navigation.ts'
import { storageReady, useStorage } from '../../app/storage.ts'
import { toast } from '../../app/toasts.tsx'
import { TopBar } from '../../app/TopBar.tsx'
import { useNow } from '../../app/use-now.ts'
import { usePage } from '../../app/use-page.ts'
import { failureWords } from '../../copy/failures.ts'
import { HOME, PIECES } from '../../copy/home.ts'
import type { DraftHead, Storage } from '../../storage/types.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { ChipButton } from '../../ui/Chip.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { saveFile } from '../editor/save-file.ts'
import { DraftCard, draftTitle } from '../shared/DraftCard.tsx'
import { useHeads } from '../shared/use-heads.ts'
import '../home/home.css'
import './piezas.css'

const say = async (failure: Failure) => toast({ key: 'piezas', text: await failureWords(failure) })

async function duplicate(storage: Storage, { id }: DraftHead, reload: () => void): Promise<void> {
  const copy = await storage.duplicate(id)
  if (copy.ok) reload()
  else await say(copy.failure)
}

async function download(storage: Storage, head: DraftHead): Promise<void> {
  const file = await storage.exportPiece(head.id)
  if (file.ok) saveFile(file.value, `${draftTitle(head)}.json`)
  else await say(file.failure)
}

/** To the bin, with the way back in the toast: nothing is asked, nothing is lost. */
async function remove(storage: Storage, head: DraftHead, reload: () => void): Promise<void> {
  const gone = await storage.remove(head.id)
  if (!gone.ok) return say(gone.failure)
  reload()
  const back = () => void storage.restore(head.id).then(reload)
  toast({
    key: 'borrada',
    icon: Trash2,
    text: PIECES.removed(draftTitle(head)),
    action: { label: PIECES.undo, run: back },
  })
}

function Actions({
  head,
  storage,
  reload,
}: {
  readonly head: DraftHead
  readonly storage: Storage
  readonly reload: () => void
}) {
  const label = PIECES.actions(draftTitle(head))
  const items = [
    { id: 'abrir', label: PIECES.open, icon: PenLine, run: () => navigate({ screen: 'pieza', id: head.id }) },
    { id: 'duplicar', label: PIECES.duplicate, icon: Copy, run: () => void duplicate(storage, head, reload) },
    { id: 'descargar', label: PIECES.download, icon: Download, run: () => void download(storage, head) },
    { id: 'borrar', label: PIECES.remove, icon: Trash2, run: () => void remove(storage, head, reload) },
  ]
  return (
    <Menu label={label} items={items}>
      {(opener) => <IconButton icon={EllipsisVertical} label={label} {...opener} />}
    </Menu>
  )
}

/** Every piece of this computer: looked for by title or area, by kind; duplicated, downloaded, put in the bin. */
export function Pieces() {
  const heading = usePage(PIECES.title)
  const storage = useStorage()
  const { heads, more, reload } = useHeads(60)
  const [typed, setTyped] = useState('')
  const [kind, setKind] = useState<string>()
  useEffect(() => void storageReady(), [])
  const words = foldForSearch(typed)
  const shown = heads?.filter(
    (head) => (!kind || head.kind === kind) && foldForSearch(`${head.title} ${head.area}`).includes(words),
  )
  const now = useNow()
  return (
    <>
      <TopBar section="piezas" />
      <main className="piezas" id="principal" tabIndex={-1}>
        <h1 ref={heading} tabIndex={-1}>
          {PIECES.title}
        </h1>
        <div className="fila piezas-f">
          <input
            type="search"
            className="in"
            aria-label={PIECES.search}
            placeholder={PIECES.search}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <div className="fila" role="group" aria-label={PIECES.kind}>
            <ChipButton aria-pressed={!kind} onClick={() => setKind(undefined)}>
              {PIECES.all}
            </ChipButton>
            {CONTENT_KINDS.map((id) => (
              <ChipButton key={id} aria-pressed={kind === id} onClick={() => setKind(id)}>
                {KINDS[id].label}
              </ChipButton>
            ))}
          </div>
        </div>
        {heads?.length === 0 && <EmptyState title={HOME.empty.title}>{HOME.empty.body}</EmptyState>}
        {heads && heads.length > 0 && shown?.length === 0 && (
          <EmptyState
            title={PIECES.none}
            actions={
              <Button
                onClick={() => {
                  setTyped('')
                  setKind(undefined)
                }}
              >
                {PIECES.clear}
              </Button>
            }
          />
        )}
        <div className="recs">
          {shown?.map((head) => (
            <DraftCard key={head.id} head={head} now={now}>
              {storage?.ok && <Actions head={head} storage={storage.value} reload={reload} />}
            </DraftCard>
          ))}
        </div>
        {more && (
          <p className="piezas-mas">
            <Button onClick={more}>{PIECES.more}</Button>
          </p>
        )}
      </main>
    </>
  )
}
