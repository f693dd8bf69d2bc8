// The canvas alone with an example on it: what e2e/canvas.e2e.ts drives. Not part of the studio.
import { exampleAssetUrl, loadExamples } from '@tanquian/brand-template'
import { paintOps } from '@tanquian/paint/canvas'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Services } from '../../src/actions/action.ts'
import { useActions } from '../../src/actions/use-actions.ts'
import { depsFor } from '../../src/canvas/page-deps.ts'
import { transformOf } from '../../src/canvas/stage-canvas.ts'
import { Stage } from '../../src/canvas/stage.tsx'
import { viewOf } from '../../src/canvas/view.ts'
import { loadEngine } from '../../src/engine/load.ts'
import { lengthOf } from '../../src/engine/marks.ts'
import { Inspector } from '../../src/inspector/inspector.tsx'
import { createPieceStore } from '../../src/store/piece-store.ts'
import type { PieceStore } from '../../src/store/types.ts'
import '../../src/ui/tokens-ui.css'
import '../../src/ui/base.css'
import '../../src/ui/buttons.css'
import '../../src/ui/fields.css'
import '../../src/ui/controls.css'
import '../../src/ui/overlays.css'

const asked = new URLSearchParams(location.search)
const services: Services = {}

async function open(): Promise<PieceStore> {
  const examples = await loadExamples(asked.get('plantilla') ?? 'aviso-campo')
  const example = examples.find(({ id }) => id === (asked.get('ejemplo') ?? 'tipico'))
  if (!example) throw new Error('No such example')
  const openPicture = async (id: string) => ({ bytes: await (await fetch(exampleAssetUrl(id))).blob() })
  const loaded = await loadEngine(example.draft, { today: () => '2026-11-23', openPicture })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure))
  const store = createPieceStore({ draft: example.draft, ...loaded.value })
  await store.settle()
  return store
}

/** The page as the plain painter paints it, with the stage's transform and clip: bytes to compare with the shells'. */
function plain(store: PieceStore): Uint8ClampedArray {
  const shown = document.querySelector<HTMLCanvasElement>('.lower-canvas')
  const view = viewOf(store).getState()
  const page = store.getState().views[store.getState().active]?.layout?.pages[0]
  if (!shown || !page) throw new Error('Nothing on the stage')
  const canvas = Object.assign(document.createElement('canvas'), { width: shown.width, height: shown.height })
  const ctx = canvas.getContext('2d')
  if (!ctx) throw new Error('No context')
  const { scale, e, f } = transformOf(view, window.devicePixelRatio)
  ctx.beginPath()
  ctx.rect(e, f, Math.round(page.width * scale), Math.round(page.height * scale))
  ctx.clip()
  ctx.setTransform(scale, 0, 0, scale, e, f)
  paintOps(ctx, page.ops, 0, page.ops.length, depsFor(store.engine, 'screen'))
  return ctx.getImageData(0, 0, canvas.width, canvas.height).data
}

/** How many bytes differ between the stage and the plain painter, and how many were inked. */
function compare(store: PieceStore): { readonly differ: number; readonly inked: number } {
  const shown = document.querySelector<HTMLCanvasElement>('.lower-canvas')
  const mine = shown?.getContext('2d')?.getImageData(0, 0, shown.width, shown.height).data
  const theirs = plain(store)
  let [differ, inked] = [0, 0]
  for (let at = 0; at < theirs.length; at += 1) {
    if (mine?.[at] !== theirs[at]) differ += 1
    if (theirs[at] !== 0) inked += 1
  }
  return { differ, inked }
}

function App({ store }: { readonly store: PieceStore }) {
  useActions(store, services)
  return (
    <div style={{ display: 'grid', height: '100vh', gridTemplateColumns: 'minmax(0, 1fr) 288px' }}>
      <main style={{ minWidth: 0, minHeight: 0 }}>
        <Stage store={store} services={services} />
      </main>
      <aside style={{ minHeight: 0 }}>
        <Inspector store={store} />
      </aside>
    </div>
  )
}

const store = await open()
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App store={store} />
    </StrictMode>,
  )

/** What the tests reach. */
const taller = { store, view: viewOf(store), compare: () => compare(store), lengthOf }
export type Taller = typeof taller
Object.assign(window, { taller })
