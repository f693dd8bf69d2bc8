import { useEffect, useState } from 'react'
import type * as Tools from './stage-tools.tsx'
import { afterFrame, markPainted } from './painted.ts'

let known: typeof Tools | undefined

/** The tools of the stage: once they are here at once, the first time right after the piece has been painted. */
export function useTools(painted: boolean): typeof Tools | undefined {
  const [tools, setTools] = useState(known)
  useEffect(() => {
    if (!painted || tools) return undefined
    let gone = false
    const forget = afterFrame(() => {
      markPainted()
      void import('./stage-tools.tsx').then((it) => {
        known = it
        if (!gone) setTools(it)
      })
    })
    return () => {
      gone = true
      forget()
    }
  }, [painted, tools])
  return tools
}
