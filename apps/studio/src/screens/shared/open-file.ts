import { navigate } from '../../app/navigation.ts'
import { storageReady } from '../../app/storage.ts'
import { toast } from '../../app/toasts.tsx'
import { failureWords } from '../../copy/failures.ts'

/** Reads a piece file, keeps it on this computer as a new piece and opens it. What is wrong with it is said in a sentence. */
export async function openPieceFile(file: File): Promise<void> {
  const storage = await storageReady()
  const taken = storage.ok ? await storage.value.importPiece(file, file.name) : storage
  if (taken.ok) navigate({ screen: 'pieza', id: taken.value })
  else toast({ key: 'archivo', text: await failureWords(taken.failure) })
}
