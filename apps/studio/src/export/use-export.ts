import type { PressedBlob, PressPicture, PressState } from '@tanquian/export/browser'
import type { Failure } from '@tanquian/model'
import { useCallback, useEffect, useRef, useState } from 'react'
import { announce } from '../app/announce.tsx'
import { EXPORT } from '../copy/export.ts'
import { picturesOf } from '../engine/engine.ts'
import type { Session } from '../screens/editor/session.ts'
import { exportPiece, type ExportJob } from '../workers/export-client.ts'
import type { Choice } from './plan.ts'

/** How an export goes. Files that are ready stay in `files` whatever happens after. */
export interface Exporting {
  readonly is: 'idle' | 'going' | 'done' | 'stopped' | 'failed'
  readonly states: Readonly<Record<string, PressState>>
  readonly files: readonly PressedBlob[]
  readonly done: number
  readonly total: number
  readonly startedAt: number
  readonly seconds: number
  readonly zip?: { readonly blob: Blob; readonly name: string }
  readonly failure?: Failure
}

const IDLE: Exporting = { is: 'idle', states: {}, files: [], done: 0, total: 0, startedAt: 0, seconds: 0 }

async function originals({ storage, store }: Session): Promise<ReadonlyMap<string, PressPicture>> {
  const found = new Map<string, PressPicture>()
  for (const id of picturesOf(store.getState().draft)) {
    const kept = await storage.picture(id)
    if (kept.ok)
      found.set(id, { blob: kept.value.original, mediaType: kept.value.mediaType, w: kept.value.w, h: kept.value.h })
  }
  return found
}

/** Says progress aloud each quarter, not each file. */
function quarterTeller(): (done: number, total: number) => void {
  let told = 0
  return (done, total) => {
    const quarter = Math.floor((done / Math.max(1, total)) * 4)
    if (quarter <= told) return
    told = quarter
    announce(EXPORT.progress(done, total))
  }
}

/** Runs exports of the open piece in their worker. Leaving the dialog stops what is running. */
export function useExport(session: Session) {
  const [state, setState] = useState<Exporting>(IDLE)
  const job = useRef<ExportJob>(undefined)
  const start = useCallback(
    async (choice: Choice) => {
      const startedAt = performance.now()
      setState({ ...IDLE, is: 'going', startedAt })
      // Pending typing first, then what is on the disk is what leaves.
      await session.store.settle()
      const { draft, views, history, findings } = session.store.getState()
      // Somebody may have typed since the button was drawn.
      if (findings.some(({ severity }) => severity === 'error')) return setState(IDLE)
      await session.piece.snapshot(history)
      const formats = draft.formats.filter((id) => (choice[id] ?? []).length > 0)
      const digests = Object.fromEntries(formats.map((id) => [id, views[id]?.layout?.digest ?? '']))
      const tell = quarterTeller()
      const running = exportPiece(
        { draft, formats, types: 'usual', perFormat: choice, digests, pictures: await originals(session) },
        ({ file, state: of, done, total }) => {
          tell(done, total)
          setState((last) => ({
            ...last,
            done,
            total,
            files: running.finished(),
            states: { ...last.states, [file]: of },
          }))
        },
      )
      job.current = running
      const result = await running.done
      const seconds = Math.max(1, Math.round((performance.now() - startedAt) / 1000))
      const files = result.ok ? result.value.files : running.finished()
      if (!result.ok && result.failure.code !== 'export/cancelled') announce(EXPORT.refused, 'assertive')
      setState((last) => ({
        ...last,
        files,
        seconds,
        ...(result.ok
          ? { is: 'done' as const, done: last.total, zip: { blob: result.value.zip, name: result.value.zipName } }
          : result.failure.code === 'export/cancelled'
            ? { is: 'stopped' as const }
            : { is: 'failed' as const, failure: result.failure }),
      }))
    },
    [session],
  )
  useEffect(() => () => job.current?.cancel(), [])
  return { state, start, stop: () => job.current?.cancel(), reset: () => setState(IDLE) }
}
