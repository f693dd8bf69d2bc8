import Copy from 'lucide-react/icons/copy'
import HardDrive from 'lucide-react/icons/hard-drive'
import LifeBuoy from 'lucide-react/icons/life-buoy'
import { useEffect, useState } from 'react'
import { announce } from '../../app/announce.tsx'
import { navigate } from '../../app/navigation.ts'
import { toast } from '../../app/toasts.tsx'
import { EDITOR } from '../../copy/editor.ts'
import { failureWords } from '../../copy/failures.ts'
import { useStore } from '../../store/use-store.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { downloadCopy } from './download-copy.ts'
import { NewVersion, useBehind } from './NewVersion.tsx'
import type { Session } from './session.ts'

async function takeOver({ piece, store }: Session): Promise<void> {
  const taken = await piece.takeOver()
  if (!taken.ok) return toast({ key: 'pestana', text: await failureWords(taken.failure) })
  store.adopt(taken.value)
  store.setReadOnly(false)
}

async function openCopy({ id, storage }: Session): Promise<void> {
  const copy = await storage.duplicate(id)
  if (copy.ok) navigate({ screen: 'pieza', id: copy.value })
  else toast({ key: 'pestana', text: await failureWords(copy.failure) })
}

function OtherTab({ session }: { readonly session: Session }) {
  useEffect(() => announce(`${EDITOR.otherTab.title} ${EDITOR.otherTab.body}`, 'assertive'), [])
  return (
    <Banner
      icon={Copy}
      title={EDITOR.otherTab.title}
      actions={
        <>
          <Button size="chico" tone="primario" onClick={() => void takeOver(session)}>
            {EDITOR.otherTab.here}
          </Button>
          <Button size="chico" onClick={() => void openCopy(session)}>
            {EDITOR.otherTab.copy}
          </Button>
        </>
      }
    >
      {EDITOR.otherTab.body}
    </Banner>
  )
}

function NotSaved({ session }: { readonly session: Session }) {
  const save = useStore(session.store, (state) => state.save)
  const [why, setWhy] = useState('')
  const failure = save.is === 'failed' ? save.failure : undefined
  useEffect(() => {
    if (failure) void failureWords(failure).then(setWhy)
  }, [failure])
  if (!failure) return null
  return (
    <Banner
      tone="er"
      icon={HardDrive}
      title={EDITOR.failed.title}
      urgent
      actions={
        <>
          <Button size="chico" tone="primario" onClick={() => void downloadCopy(session)}>
            {EDITOR.failed.download}
          </Button>
          <Button size="chico" onClick={() => void session.piece.snapshot(session.store.getState().history)}>
            {EDITOR.failed.retry}
          </Button>
        </>
      }
    >
      {why || EDITOR.failed.body}
    </Banner>
  )
}

/** What lasts and concerns the whole piece: read here by another tab, not saved, brought back after a crash, of an earlier version. */
export function EditorNotices({ session }: { readonly session: Session }) {
  const readOnly = useStore(session.store, (state) => state.readOnly)
  const failed = useStore(session.store, ({ save }) => save.is === 'failed')
  const [recovered, setRecovered] = useState(session.piece.recovered)
  const behind = useBehind(session.store)
  if (!readOnly && !failed && !recovered && behind.length === 0) return null
  return (
    <div className="noticias">
      {readOnly && <OtherTab session={session} />}
      {failed && !readOnly && <NotSaved session={session} />}
      {recovered && !readOnly && (
        <Banner
          tone="ok"
          icon={LifeBuoy}
          title={EDITOR.recovered.title}
          actions={
            <Button size="chico" onClick={() => setRecovered(false)}>
              {EDITOR.recovered.dismiss}
            </Button>
          }
        >
          {EDITOR.recovered.body}
        </Banner>
      )}
      {behind.length > 0 && !readOnly && <NewVersion store={session.store} behind={behind} />}
    </div>
  )
}
