import ClipboardPaste from 'lucide-react/icons/clipboard-paste'
import FileText from 'lucide-react/icons/file-text'
import LayoutTemplate from 'lucide-react/icons/layout-template'
import Pencil from 'lucide-react/icons/pencil'
import Search from 'lucide-react/icons/search'
import Tag from 'lucide-react/icons/tag'
import { useId, useState } from 'react'
import { carryText, isMessage } from '../../app/pasted-text.ts'
import { navigate } from '../../app/navigation.ts'
import { HOME } from '../../copy/home.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { walk } from '../../ui/roving.ts'
import type { Hit } from './search.ts'

const SIGN = { kind: FileText, subtipo: Tag, template: LayoutTemplate, draft: Pencil } as const

/** Takes a message to the screen that fills a piece with it. */
function fillFrom(text: string): void {
  carryText(text)
  navigate({ screen: 'nueva', texto: true })
}

/** On click only: the browser asks the person first. Denied or empty, the next screen has a place to paste. */
async function pasteFromClipboard(): Promise<void> {
  const text = await navigator.clipboard?.readText?.().catch(() => '')
  fillFrom(text ?? '')
}

const keyOf = (hit: Hit): string =>
  `${hit.is}/${'id' in hit ? hit.id : hit.kind}/${'subtipo' in hit ? hit.subtipo : ''}`

function Results({
  id,
  hits,
  active,
  typed,
  onOpen,
}: {
  readonly id: string
  readonly hits: readonly Hit[]
  readonly active: number
  readonly typed: string
  readonly onOpen: (hit: Hit | undefined) => void
}) {
  return (
    <div className="menu gran-res">
      {hits.length === 0 && <p className="t13 mudo gran-nada">{HOME.search.none(typed.trim())}</p>}
      <div role="listbox" id={id} aria-label={HOME.search.results}>
        {[...hits, undefined].map((hit, at) => (
          <div
            key={hit ? keyOf(hit) : 'texto'}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onOpen(hit)}
            onKeyDown={(event) => event.key === 'Enter' && onOpen(hit)}
          >
            <Icon of={hit ? SIGN[hit.is] : ClipboardPaste} size={17} />
            <span>
              {hit?.label ?? HOME.search.useText}
              {hit && <small>{hit.detail}</small>}
            </span>
          </div>
        ))}
      </div>
    </div>
  )
}

/** One field for three things: looks for what is typed, takes a pasted message, opens what was found. */
export function SearchField({
  find,
  onOpen,
}: {
  readonly find: (typed: string) => readonly Hit[]
  readonly onOpen: (hit: Hit) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const searching = open && typed.trim().length >= 2
  const hits = searching ? find(typed) : []
  const choose = (hit: Hit | undefined) => (hit ? onOpen(hit) : fillFrom(typed))
  return (
    <div className="gran-caja" role="search">
      <div className="gran">
        <Icon of={Search} size={22} />
        <input
          type="search"
          role="combobox"
          aria-label={HOME.search.label}
          aria-expanded={searching}
          aria-controls={searching ? id : undefined}
          aria-autocomplete="list"
          aria-activedescendant={searching && active >= 0 ? `${id}-${active}` : undefined}
          placeholder={HOME.search.placeholder}
          autoComplete="off"
          enterKeyHint="go"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setOpen(true)
            setActive(-1)
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text')
            if (!isMessage(text)) return
            event.preventDefault()
            fillFrom(text)
          }}
          onKeyDown={(event) => {
            if (!searching) return
            if (event.key === 'Escape') setOpen(false)
            else if (event.key === 'Enter') choose(hits[active >= 0 ? active : 0] ?? undefined)
            else {
              const start = active < 0 && event.key === 'ArrowUp' ? 0 : active
              const next =
                event.key === 'Home' || event.key === 'End'
                  ? undefined
                  : walk(event.key, start, hits.length + 1, 'vertical')
              if (next === undefined) return
              event.preventDefault()
              setActive(next)
            }
          }}
        />
        <Button tone="suave" size="grande" icon={ClipboardPaste} onClick={() => void pasteFromClipboard()}>
          {HOME.search.paste}
        </Button>
      </div>
      {searching && <Results id={id} hits={hits} active={active} typed={typed} onOpen={choose} />}
    </div>
  )
}
