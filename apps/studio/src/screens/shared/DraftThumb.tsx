import { useEffect, useState } from 'react'
import { useStorage } from '../../app/storage.ts'

/** The small picture that was kept with a draft; a plain sheet until there is one. */
export function DraftThumb({ id, version }: { readonly id: string; readonly version: string }) {
  const storage = useStorage()
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    let made: string | undefined
    let gone = false
    if (storage?.ok)
      void storage.value.thumb(id).then((png) => {
        if (!png || gone) return
        made = URL.createObjectURL(png)
        setUrl(made)
      })
    return () => {
      gone = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [storage, id, version])
  return <span className="mini-pieza">{url && <img src={url} alt="" />}</span>
}
