import FileUp from 'lucide-react/icons/file-up'
import { useEffect, useRef, useState } from 'react'
import { HOME } from '../../copy/home.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { openPieceFile } from '../shared/open-file.ts'

/** Lets a file fall anywhere on the page. */
function useDrop(take: (file: File) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const drag = (event: DragEvent) => {
      if (!isFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      if (!isFile(event)) return
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) take(file)
    }
    document.addEventListener('dragover', drag)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', drag)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [take])
  return over
}

/** Opens a piece that came as a file: dropped anywhere, or chosen. Other files are refused with words, by who reads them. */
export function OpenFileCard() {
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [take] = useState(() => (file: File) => {
    setBusy(true)
    void openPieceFile(file).finally(() => setBusy(false))
  })
  const over = useDrop(take)
  return (
    <section className="al abrir" data-encima={over}>
      <h2>
        <Icon of={FileUp} size={18} />
        {over ? HOME.open.drop : HOME.open.title}
      </h2>
      <p>{busy ? HOME.open.opening : HOME.open.body}</p>
      <Button size="chico" disabled={busy} onClick={() => input.current?.click()}>
        {HOME.open.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,.zip,application/json,application/zip"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) take(file)
        }}
      />
    </section>
  )
}
