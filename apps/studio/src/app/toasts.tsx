import type { LucideIcon } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Toast } from '../ui/Toast.tsx'
import { announce } from './announce.tsx'
import { makeChannel } from './channel.ts'

/** What a toast says. A second one with the same `key` takes the place of the first. */
export interface ToastWords {
  readonly key: string
  readonly text: string
  readonly icon?: LucideIcon
  readonly action?: { readonly label: string; readonly run: () => void }
}

const LIFE = 6000
const shown = makeChannel<readonly (ToastWords & { readonly n: number })[]>([])
let count = 0

/** Shows a toast for six seconds, longer while it is pointed at or focused, and says it aloud once. */
export function toast(words: ToastWords): void {
  count += 1
  const others = shown.get().filter(({ key }) => key !== words.key)
  shown.set([...others.slice(-2), { ...words, n: count }])
  announce(words.text)
}

/** Takes a toast away before its time. */
export const dismissToast = (key: string): void => shown.set(shown.get().filter((one) => one.key !== key))

/** Where toasts appear. Reading or pointing stops their clock. */
export function Toasts() {
  const toasts = useSyncExternalStore(shown.subscribe, shown.get)
  const [paused, setPaused] = useState(false)
  useEffect(() => {
    if (paused || toasts.length === 0) return
    const timers = toasts.map(({ key }) => setTimeout(() => dismissToast(key), LIFE))
    return () => timers.forEach(clearTimeout)
  }, [toasts, paused])
  return (
    <div
      className="tostadas"
      onPointerEnter={() => setPaused(true)}
      onPointerLeave={() => setPaused(false)}
      onFocus={() => setPaused(true)}
      onBlur={() => setPaused(false)}
    >
      {toasts.map(({ n, key, icon, text, action }) => {
        const act = action && { label: action.label, run: () => (dismissToast(key), action.run()) }
        return <Toast key={n} icon={icon} text={text} action={act} onClose={() => dismissToast(key)} />
      })}
    </div>
  )
}
