import ClipboardPaste from 'lucide-react/icons/clipboard-paste'
import HardDrive from 'lucide-react/icons/hard-drive'
import LayoutTemplate from 'lucide-react/icons/layout-template'
import { useEffect, useMemo } from 'react'
import { navigate } from '../../app/navigation.ts'
import { hashOf } from '../../app/routes.ts'
import { startPiece, type PieceStart } from '../../app/start-piece.ts'
import { retryStorage, storageReady, useStorage } from '../../app/storage.ts'
import { toast } from '../../app/toasts.tsx'
import { TopBar } from '../../app/TopBar.tsx'
import { useNow } from '../../app/use-now.ts'
import { usePage } from '../../app/use-page.ts'
import { APP } from '../../copy/app.ts'
import { failureWords } from '../../copy/failures.ts'
import { HOME } from '../../copy/home.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { ChipButton } from '../../ui/Chip.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { allTemplates } from '../shared/catalog.ts'
import { DraftCard } from '../shared/DraftCard.tsx'
import '../shared/preview.css'
import { useHeads } from '../shared/use-heads.ts'
import './home.css'
import { KindCards } from './KindCards.tsx'
import { OpenFileCard } from './OpenFileCard.tsx'
import { search, searchIndex, type Hit, usualSubtypes } from './search.ts'
import { SpaceCard } from './SpaceCard.tsx'
import { SearchField } from './SearchField.tsx'

const KNOWN = 60
const SHOWN = 4

/** Starts a piece and goes to it at once; a refusal is said. */
async function open(start: PieceStart): Promise<void> {
  const made = await startPiece(start)
  if (made.ok) navigate({ screen: 'pieza', id: made.value })
  else toast({ key: 'nueva', text: await failureWords(made.failure) })
}

function openHit(hit: Hit): void {
  if (hit.is === 'draft') navigate({ screen: 'pieza', id: hit.id })
  else if (hit.is === 'kind') navigate({ screen: 'nueva', kind: hit.kind })
  else if (hit.is === 'subtipo') void open({ kind: hit.kind, subtipo: hit.subtipo })
  else void open({ kind: hit.kind, template: hit.id })
}

function Drafts({ heads }: { readonly heads: ReturnType<typeof useHeads>['heads'] }) {
  const now = useNow()
  if (!heads)
    return (
      <div className="recs" aria-busy aria-label={HOME.drafts.loading} role="group">
        {[0, 1, 2, 3].map((n) => (
          <span key={n} className="rec cargando">
            <span className="esq mini-pieza" />
          </span>
        ))}
      </div>
    )
  if (heads.length === 0)
    return (
      <EmptyState
        title={HOME.empty.title}
        actions={
          <>
            <ButtonLink tone="primario" icon={ClipboardPaste} href={hashOf({ screen: 'nueva', texto: true })}>
              {HOME.empty.paste}
            </ButtonLink>
            <ButtonLink icon={LayoutTemplate} href={hashOf({ screen: 'nueva' })}>
              {HOME.empty.gallery}
            </ButtonLink>
          </>
        }
      >
        {HOME.empty.body}
      </EmptyState>
    )
  return (
    <div className="recs">
      {heads.slice(0, SHOWN).map((head) => (
        <DraftCard key={head.id} head={head} now={now} />
      ))}
    </div>
  )
}

function NoStorage() {
  return (
    <Banner
      tone="er"
      icon={HardDrive}
      title={HOME.storage.title}
      urgent
      actions={
        <Button size="chico" onClick={() => void retryStorage()}>
          {HOME.storage.retry}
        </Button>
      }
    >
      {HOME.storage.body}
    </Banner>
  )
}

/** Where one begins: look, paste, choose a kind, or go on with what was left. */
export function Home() {
  const heading = usePage(APP.nav.home)
  const storage = useStorage()
  const { heads } = useHeads(KNOWN)
  const index = useMemo(() => searchIndex(allTemplates(), heads ?? [], HOME.drafts.untitled), [heads])
  useEffect(() => void storageReady(), [])
  return (
    <>
      <TopBar section="inicio" />
      <main className="ini" id="principal" tabIndex={-1}>
        <div>
          {storage && !storage.ok && <NoStorage />}
          <section className="hero">
            <h1 ref={heading} tabIndex={-1}>
              {HOME.title}
            </h1>
            <SearchField find={(typed) => search(index, typed)} onOpen={openHit} />
            <div className="sug">
              <span className="t13 mudo">{HOME.usual}</span>
              {usualSubtypes(heads ?? []).map(({ id, label }) => (
                <ChipButton key={id} onClick={() => void open({ kind: 'aviso', subtipo: id })}>
                  {label}
                </ChipButton>
              ))}
            </div>
          </section>
          <div className="h2">
            <h2>{HOME.kinds.title}</h2>
            <span className="fila">
              <a className="enlace t13" href={hashOf({ screen: 'listas' })}>
                {HOME.kinds.ready}
              </a>
              <a className="enlace t13" href={hashOf({ screen: 'nueva' })}>
                {HOME.kinds.gallery}
              </a>
            </span>
          </div>
          <KindCards />
          <div className="h2">
            <h2>{HOME.drafts.title}</h2>
            {heads && heads.length > 0 && heads.length < KNOWN && (
              <span className="t13 mudo cuantos">{HOME.drafts.count(heads.length)}</span>
            )}
            {heads && heads.length > 0 && (
              <a className="enlace t13" href={hashOf({ screen: 'piezas' })}>
                {HOME.drafts.all}
              </a>
            )}
          </div>
          {(!storage || storage.ok) && <Drafts heads={heads} />}
        </div>
        <aside className="lado" aria-label={HOME.open.title}>
          <SpaceCard />
          <OpenFileCard />
        </aside>
      </main>
    </>
  )
}
