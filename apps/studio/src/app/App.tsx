import { lazy, Suspense, useEffect } from 'react'
import { APP } from '../copy/app.ts'
import { LiveRegions } from './announce.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { navigate, useRoute } from './navigation.ts'
import type { Route } from './routes.ts'
import { toast, Toasts } from './toasts.tsx'
import { UpdateNotice } from './UpdateNotice.tsx'

const Home = lazy(() => import('../screens/home/Home.tsx').then(({ Home: screen }) => ({ default: screen })))
const NewPiece = lazy(() => import('../screens/nueva/NewPiece.tsx').then((it) => ({ default: it.NewPiece })))
const Editor = lazy(() => import('../screens/editor/Editor.tsx').then((it) => ({ default: it.Editor })))
const ReadyNotices = lazy(() =>
  import('../screens/listas/ReadyNotices.tsx').then((it) => ({ default: it.ReadyNotices })),
)
const FillNotice = lazy(() => import('../screens/listas/FillNotice.tsx').then((it) => ({ default: it.FillNotice })))
const Pieces = lazy(() => import('../screens/piezas/Pieces.tsx').then((it) => ({ default: it.Pieces })))

function Screen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'nueva':
      if (route.lista) return <FillNotice key={route.lista} id={route.lista} />
      return <NewPiece key={`${route.kind ?? ''}/${route.subtipo ?? ''}`} route={route} />
    case 'pieza':
      return <Editor key={route.id} route={route} />
    case 'piezas':
      return <Pieces />
    case 'listas':
      return <ReadyNotices />
    default:
      return <Home />
  }
}

/** The studio: the screen of the address, the two voices, the toasts and the notice of a new version. */
export function App() {
  const route = useRoute()
  useEffect(() => {
    if (route.screen !== 'unknown') return
    toast({ key: 'direccion', text: APP.unknown })
    navigate({ screen: 'inicio' }, 'replace')
  }, [route])
  return (
    <>
      <a
        className="salto"
        href="#principal"
        onClick={(event) => {
          // The address belongs to the router; the jump is made by hand.
          event.preventDefault()
          document.getElementById('principal')?.focus()
        }}
      >
        {APP.skip}
      </a>
      <UpdateNotice />
      <ErrorBoundary key={route.screen === 'pieza' ? route.id : route.screen}>
        <Suspense fallback={<p className="sr">{APP.loading}</p>}>
          <Screen route={route} />
        </Suspense>
      </ErrorBoundary>
      <Toasts />
      <LiveRegions />
    </>
  )
}
