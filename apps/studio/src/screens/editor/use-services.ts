import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Services } from '../../actions/action.ts'
import { toast } from '../../app/toasts.tsx'
import { failureWords } from '../../copy/failures.ts'
import type { Session } from './session.ts'

/** What the screens around the canvas can open for a command. */
export interface Openers {
  readonly export: (preset?: 'imprenta') => void
  readonly review: () => void
  readonly palette: () => void
  readonly help: () => void
  readonly pasteText: (text?: string) => void
}

/** Lets the person choose a picture file; undefined when the window was closed. */
function chooseFile(): Promise<File | undefined> {
  return new Promise((done) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.addEventListener('change', () => done(input.files?.[0]))
    input.addEventListener('cancel', () => done(undefined))
    input.click()
  })
}

/** The screens as the commands see them. The same object as long as the piece is open. */
export function useServices(session: Session, openers: Openers): Services {
  const now = useRef(openers)
  useLayoutEffect(() => {
    now.current = openers
  })
  return useMemo(() => {
    const { storage } = session
    const addPicture = async (file: Blob, name?: string) => {
      const kept = await storage.addPicture(file, name)
      if (kept.ok) return kept.value
      toast({ key: 'foto', text: await failureWords(kept.failure) })
      return undefined
    }
    return {
      openExport: (preset) => now.current.export(preset),
      toggleReview: () => now.current.review(),
      openPalette: () => now.current.palette(),
      openHelp: () => now.current.help(),
      openPasteText: (text) => now.current.pasteText(text),
      choosePicture: async () => {
        const file = await chooseFile()
        return file && addPicture(file, file.name)
      },
      addPicture,
    }
  }, [session])
}
