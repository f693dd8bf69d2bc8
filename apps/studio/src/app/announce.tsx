import { useSyncExternalStore } from 'react'
import { makeChannel } from './channel.ts'

/** 'polite' waits its turn; 'assertive' interrupts: not saved, second tab, export refused. */
export type Manner = 'polite' | 'assertive'

const said = makeChannel<Readonly<Record<Manner, { text: string; n: number }>>>({
  polite: { text: '', n: 0 },
  assertive: { text: '', n: 0 },
})

/** Says a sentence to who does not see the screen. Said again, it is heard again. */
export function announce(text: string, manner: Manner = 'polite'): void {
  const now = said.get()
  said.set({ ...now, [manner]: { text, n: now[manner].n + 1 } })
}

/** The two live regions of the studio. There are no others. */
export function LiveRegions() {
  const { polite, assertive } = useSyncExternalStore(said.subscribe, said.get)
  return (
    <>
      <div className="sr" role="status" aria-live="polite" data-voz="polite">
        <span key={polite.n}>{polite.text}</span>
      </div>
      <div className="sr" role="alert" aria-live="assertive" data-voz="assertive">
        <span key={assertive.n}>{assertive.text}</span>
      </div>
    </>
  )
}
