import { readPath, type Field as FieldSpec, type Picture } from '@tanquian/model'
import ImagePlus from 'lucide-react/icons/image-plus'
import { useEffect, useRef, useState } from 'react'
import { FORM } from '../copy/form.ts'
import { Button } from '../ui/Button.tsx'
import type { FieldMessage } from '../ui/Field.tsx'
import { Messages } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'
import { FocusPoint } from './FocusPoint.tsx'
import type { DrawPart, FormPort } from './port.ts'

const W = FORM.picture

const pictureIn = (list: DataTransfer): File | undefined =>
  [...list.files].find(
    (file) => file.type.startsWith('image/') || /\.(jpe?g|png|webp|heic|heif|avif|gif|tiff?)$/i.test(file.name),
  )

/** What was dropped here is meant as a picture, whatever it is: the reader says why it is not one. */
const droppedIn = (list: DataTransfer): File | undefined => pictureIn(list) ?? list.files[0]

function usePictureUrl(port: FormPort, asset: string | undefined): string | undefined {
  const [url, setUrl] = useState<string>()
  const { pictureUrl } = port
  useEffect(() => {
    let stale = false
    let made: string | undefined
    if (asset)
      void pictureUrl(asset).then((found) => {
        if (stale && found) URL.revokeObjectURL(found)
        else setUrl((made = found))
      })
    return () => {
      stale = true
      if (made) URL.revokeObjectURL(made)
      setUrl(undefined)
    }
  }, [asset, pictureUrl])
  return url
}

/** The piece's picture: dropped, pasted or chosen, its point of interest, and its words for who does not see it. */
export function PictureField({
  field,
  port,
  messages,
  draw,
  required,
}: {
  readonly field: FieldSpec
  readonly port: FormPort
  readonly messages: readonly FieldMessage[]
  readonly draw: DrawPart
  readonly required: boolean
}) {
  const { path } = field
  const picture = readPath(port.content, path) as Partial<Picture> | undefined
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [over, setOver] = useState(false)
  const url = usePictureUrl(port, picture?.asset)
  const take = async (file: File | undefined) => {
    if (!file || port.readOnly) return
    setBusy(true)
    const accepted = await port.addPicture(file)
    setBusy(false)
    if (accepted) port.commit(path, { alt: picture?.alt ?? '', asset: accepted.asset, focus: [0.5, 0.5] })
  }
  const choose = (
    <Button size="chico" icon={ImagePlus} disabled={busy || port.readOnly} onClick={() => input.current?.click()}>
      {busy ? W.reading : picture?.asset ? W.change : W.choose}
    </Button>
  )
  return (
    <fieldset
      className="campo"
      data-campo={path}
      onPaste={(event) => {
        const file = pictureIn(event.clipboardData)
        if (!file) return
        event.preventDefault()
        void take(file)
      }}
    >
      <legend className="et ancha">
        {field.label}
        {!required && <span className="opc">{FORM.optional}</span>}
      </legend>
      <div
        className="foto"
        data-encima={over}
        tabIndex={picture?.asset ? undefined : -1}
        onDragOver={(event) => {
          event.preventDefault()
          event.stopPropagation()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          event.stopPropagation()
          setOver(false)
          void take(droppedIn(event.dataTransfer))
        }}
      >
        {picture?.asset && url ? (
          <FocusPoint
            url={url}
            focus={[picture.focus?.[0] ?? 0.5, picture.focus?.[1] ?? 0.5]}
            disabled={port.readOnly}
            onChange={(focus) => port.set(`${path}.focus`, focus)}
          />
        ) : (
          <p className="foto-hueco">
            <Icon of={ImagePlus} size={22} />
            {W.drop}
          </p>
        )}
        <div className="fila foto-actos">
          {choose}
          {picture?.asset && (
            <Button size="chico" tone="fantasma" disabled={port.readOnly} onClick={() => port.commit(path, undefined)}>
              {W.remove}
            </Button>
          )}
        </div>
      </div>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          void take(file)
        }}
      />
      {picture?.asset && (field.item ?? []).map((part) => draw(part, path))}
      <Messages id={`${path}-msj`} messages={messages} />
    </fieldset>
  )
}
