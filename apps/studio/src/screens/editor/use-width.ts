import { useSyncExternalStore } from 'react'
import { makeChannel, type Channel } from '../../app/channel.ts'

/** Remembered: asking the browser lays out the page, and React asks at every render. Heard from then on, mounted or not. */
let width: Channel<number> | undefined

function watched(): Channel<number> {
  if (width) return width
  const channel = makeChannel(innerWidth)
  addEventListener('resize', () => channel.set(innerWidth))
  width = channel
  return channel
}

const subscribe = (listener: () => void): (() => void) => watched().subscribe(listener)
const read = (): number => watched().get()

/** Width of the window in CSS px: below 700 the editor is another one. */
export const useWidth = (): number => useSyncExternalStore(subscribe, read)
