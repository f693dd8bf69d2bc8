import { stemOf } from '@tanquian/export'
import { toast } from '../../app/toasts.tsx'
import { failureWords } from '../../copy/failures.ts'
import { saveFile } from './save-file.ts'
import type { Session } from './session.ts'

/** The piece as a file, from what is on the screen: it must work above all when the disk does not. */
export async function downloadCopy({ id, storage, store }: Session): Promise<void> {
  const { draft, save } = store.getState()
  const name = `${stemOf(draft)}.json`
  const whole = save.is === 'failed' ? undefined : await storage.exportPiece(id)
  if (whole?.ok) return saveFile(whole.value, name)
  if (whole) toast({ key: 'copia', text: await failureWords(whole.failure) })
  saveFile(new Blob([JSON.stringify(draft, undefined, 1)], { type: 'application/json' }), name)
}
