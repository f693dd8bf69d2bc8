import { APP } from '../copy/app.ts'
import type { Refusal } from './refusal.ts'

/** What stands instead of the studio where it refuses to start. */
export function Refused({ why }: { readonly why: Refusal }) {
  const words = APP.refused[why]
  return (
    <main className="tropiezo">
      <h1>{words.title}</h1>
      <p>{words.body}</p>
    </main>
  )
}
