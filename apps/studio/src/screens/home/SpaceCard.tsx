import HardDrive from 'lucide-react/icons/hard-drive'
import { useEffect, useState } from 'react'
import { hashOf } from '../../app/routes.ts'
import { useStorage } from '../../app/storage.ts'
import { HOME } from '../../copy/home.ts'
import { fileSize } from '../../copy/size.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Meter } from '../../ui/Meter.tsx'

/** Below this share there is nothing to say. */
const NOTICE = 0.8

/** How full the browser's space is, only when it begins to matter. */
export function SpaceCard() {
  const storage = useStorage()
  const [space, setSpace] = useState<{ readonly usage: number; readonly quota: number }>()
  useEffect(() => {
    if (storage?.ok) void storage.value.estimate().then(setSpace)
  }, [storage])
  if (!space || space.quota === 0 || space.usage / space.quota < NOTICE) return null
  const used = HOME.space.used(fileSize(space.usage), fileSize(space.quota))
  return (
    <section className="al lleno">
      <h2>
        <Icon of={HardDrive} size={18} />
        {HOME.space.title}
      </h2>
      <p>{HOME.space.body(fileSize(Math.max(0, space.quota - space.usage)))}</p>
      <Meter label={HOME.space.title} value={space.usage} max={space.quota} text={used} tone="at" />
      <p className="t12 mudo num">{used}</p>
      <ButtonLink size="chico" href={hashOf({ screen: 'piezas' })}>
        {HOME.space.see}
      </ButtonLink>
    </section>
  )
}
