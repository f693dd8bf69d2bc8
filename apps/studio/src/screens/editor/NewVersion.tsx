import type * as heads from '@tanquian/brand-template/heads'
import { refsBehind, type Draft, type Edit, type RefBehind } from '@tanquian/model'
import Layers from 'lucide-react/icons/layers'
import { useEffect, useMemo, useState } from 'react'
import { toast } from '../../app/toasts.tsx'
import { EDITOR } from '../../copy/editor.ts'
import type { PieceStore } from '../../store/types.ts'
import { useStore } from '../../store/use-store.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'

const W = EDITOR.newVersion
type Heads = typeof heads

/** Brand and template of the piece that have a later version. The catalogue's list comes after the piece is there. */
export function useBehind(store: PieceStore): readonly RefBehind[] {
  const brand = useStore(store, ({ draft }) => draft.brand)
  const template = useStore(store, ({ draft }) => draft.template)
  const [known, setKnown] = useState<Heads>()
  useEffect(() => {
    let gone = false
    void import('@tanquian/brand-template/heads').then((all) => {
      if (!gone) setKnown(all)
    })
    return () => {
      gone = true
    }
  }, [])
  return useMemo(
    () => (known ? refsBehind({ brand, template }, { brands: known.brandHeads, templates: known.templateHeads }) : []),
    [known, brand, template],
  )
}

async function editFor(draft: Draft, { kind, id, current }: RefBehind): Promise<Edit> {
  if (kind === 'brand') return { do: 'set-brand', brand: { kind, id, version: current } }
  const { templateHeads } = await import('@tanquian/brand-template/heads')
  const known = templateHeads.find((head) => head.id === id)
  const stay = draft.formats.filter((format) => known?.formats.some((one) => one.id === format.split(':')[0]))
  const formats = stay.length > 0 ? stay : (known?.start ?? known?.formats.map((format) => format.id) ?? draft.formats)
  return { do: 'set-template', template: { kind, id, version: current }, formats }
}

async function move(store: PieceStore, one: RefBehind): Promise<void> {
  const done = store.dispatch(await editFor(store.getState().draft, one), { how: 'commit' })
  if (done.ok) toast({ key: 'version', text: W.moved, action: { label: EDITOR.undo, run: () => store.undo() } })
}

/** A piece of an earlier version stays as it is, says so, and moves with one tap; undo brings it back. */
export function NewVersion({ store, behind }: { readonly store: PieceStore; readonly behind: readonly RefBehind[] }) {
  const worn = useStore(store, ({ brand, template }) => `${brand.version} ${template.version}`)
    .split(' ')
    .map(Number)
  return behind.map((one) => {
    const shown = worn[one.kind === 'brand' ? 0 : 1]
    return (
      <Banner
        key={one.kind}
        icon={Layers}
        title={W[one.kind]}
        actions={
          <Button size="chico" onClick={() => void move(store, one)}>
            {W.move(one.current)}
          </Button>
        }
      >
        {shown === one.version ? W.stays(one.version) : W.gone(one.version)}
      </Banner>
    )
  })
}
