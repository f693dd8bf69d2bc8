import type { History } from '@tanquian/draft'
import type { Draft, Result } from '@tanquian/model'
import { storageReady } from '../../app/storage.ts'
import { dayOf } from '../../copy/when.ts'
import { picturesOf } from '../../engine/engine.ts'
import { loadEngine } from '../../engine/load.ts'
import type { OpenPiece, Storage } from '../../storage/types.ts'
import { createPieceStore } from '../../store/piece-store.ts'
import type { PieceStore } from '../../store/types.ts'
import { openPicture } from '../shared/preview-engine.ts'

/** An open piece: what is on disk, and the store that the screens watch. */
export interface Session {
  readonly id: string
  readonly piece: OpenPiece
  readonly storage: Storage
  readonly store: PieceStore
  /** Stops listening; the piece stays open. */
  readonly stop: () => void
}

interface Opened {
  readonly id: string
  readonly piece: OpenPiece
  readonly storage: Storage
  readonly history: History
  readonly active?: string | undefined
}

/** Pictures that decide sizes must be there before the first layout, or the piece would jump; but not for ever. */
async function waitForPictures(draft: Draft, want: (ids: readonly string[]) => Promise<void>): Promise<void> {
  const ids = picturesOf(draft)
  if (ids.length === 0) return
  await Promise.race([want(ids), new Promise((done) => setTimeout(done, 400))])
}

async function startSession({ id, piece, storage, history, active }: Opened): Promise<Result<Session>> {
  const draft = history.present
  const loaded = await loadEngine(draft, { openPicture, today: () => dayOf(new Date()) })
  if (!loaded.ok) return loaded
  const { engine, template, brand } = loaded.value
  await waitForPictures(draft, (ids) => engine.pictures.want(ids))
  const store = createPieceStore({
    draft,
    history,
    template,
    brand,
    engine,
    readOnly: piece.readOnly,
    ...(active && { active }),
    onEdit: (edit, meta) => piece.append({ edit, meta }),
    onStep: (step) => piece.append({ step }),
  })
  const leave = [
    piece.onSave((save) => store.setSave(save)),
    piece.onRemote((remote) => store.adopt(remote)),
    piece.onRole((readOnly) => store.setReadOnly(readOnly)),
  ]
  const stop = () => {
    for (const off of leave) off()
    store.dispose()
    engine.pictures.dispose()
  }
  return { ok: true, value: { id, piece, storage, store, stop } }
}

/** Opens a piece of this computer for editing. */
export async function openSession(id: string, active?: string): Promise<Result<Session>> {
  const storage = await storageReady()
  if (!storage.ok) return storage
  const piece = await storage.value.open(id)
  if (!piece.ok) return piece
  const session = await startSession({
    id,
    piece: piece.value,
    storage: storage.value,
    history: piece.value.history,
    active,
  })
  if (!session.ok) await piece.value.close()
  return session
}

/** The same open piece over its present template: what a change of template (or its undo) asks for. History goes along. */
export function renewSession({ id, piece, storage, store }: Session): Promise<Result<Session>> {
  const { history, active } = store.getState()
  return startSession({ id, piece, storage, history, active })
}
