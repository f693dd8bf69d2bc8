import { useEffect, useState } from 'react'

/** Names of the areas, once somebody has asked for them. */
let known: readonly string[] | undefined

/** The office's areas, to choose from while writing. They come when the field is first used; without them it is typed as ever. */
export function AreaNames({ id, asked }: { readonly id: string; readonly asked: boolean }) {
  const [names, setNames] = useState(known)
  useEffect(() => {
    if (!asked || known) return
    let here = true
    import('../engine/rules.ts')
      .then(({ loadRules }) => loadRules())
      .then(({ office }) => {
        known = office.areas.map(({ name }) => name)
        if (here) setNames(known)
      })
      .catch(() => undefined)
    return () => {
      here = false
    }
  }, [asked])
  return (
    <datalist id={id}>
      {(names ?? []).map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </datalist>
  )
}
