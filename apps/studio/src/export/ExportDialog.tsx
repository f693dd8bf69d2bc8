import Download from 'lucide-react/icons/download'
import MessageCircle from 'lucide-react/icons/message-circle'
import PackageCheck from 'lucide-react/icons/package-check'
import Printer from 'lucide-react/icons/printer'
import ShieldAlert from 'lucide-react/icons/shield-alert'
import ShieldCheck from 'lucide-react/icons/shield-check'
import { titleOf } from '@tanquian/export'
import { formatNamed } from '@tanquian/model'
import { useMemo, useState } from 'react'
import { EXPORT } from '../copy/export.ts'
import { fileSize } from '../copy/size.ts'
import { saveFile } from '../screens/editor/save-file.ts'
import type { Session } from '../screens/editor/session.ts'
import { useStore } from '../store/use-store.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/Icon.tsx'
import './export.css'
import { FileList } from './FileList.tsx'
import { Matrix } from './Matrix.tsx'
import { plannedNames, presetChoice, sameChoice, toggled, zipName, type Choice, type Preset } from './plan.ts'
import { useExport } from './use-export.ts'

const PRESETS: readonly { readonly id: Preset; readonly icon: typeof Printer }[] = [
  { id: 'redes', icon: MessageCircle },
  { id: 'imprenta', icon: Printer },
  { id: 'todo', icon: PackageCheck },
]

const count = (choice: Choice): number => Object.values(choice).reduce((sum, types) => sum + types.length, 0)

const presetNote = (id: Preset, files: number): string => {
  const { note } = EXPORT.presets[id]
  return typeof note === 'string' ? note : note(files)
}

function Footer({
  session,
  choice,
  blocked,
  exporting,
}: {
  readonly session: Session
  readonly choice: Choice
  readonly blocked: boolean
  readonly exporting: ReturnType<typeof useExport>
}) {
  const { state, start, stop, reset } = exporting
  const chosen = count(choice)
  if (state.is === 'going')
    return (
      <Button size="grande" onClick={stop}>
        {EXPORT.stop}
      </Button>
    )
  if (state.is === 'done' && state.zip) {
    const { blob, name } = state.zip
    return (
      <>
        <Button size="grande" onClick={reset}>
          {EXPORT.again}
        </Button>
        <Button size="grande" tone="primario" icon={Download} onClick={() => saveFile(blob, name)}>
          {EXPORT.download(fileSize(blob.size))}
        </Button>
      </>
    )
  }
  return (
    <>
      {chosen === 0 && <span className="t13 mudo">{EXPORT.none}</span>}
      <Button
        size="grande"
        tone="primario"
        icon={Download}
        disabled={blocked || chosen === 0}
        onClick={() => void start(choice)}
        data-sesion={session.id}
      >
        {state.is === 'idle' ? EXPORT.start(chosen) : EXPORT.again}
      </Button>
    </>
  )
}

/** Chooses what leaves, shows the names it will have, makes it in a worker, checks every file, hands over the ZIP. */
export function ExportDialog({
  session,
  preset,
  onClose,
  onReview,
}: {
  readonly session: Session
  readonly preset: Preset
  readonly onClose: () => void
  readonly onReview: () => void
}) {
  const { store } = session
  const draft = useStore(store, (state) => state.draft)
  const template = useStore(store, (state) => state.template)
  const views = useStore(store, (state) => state.views)
  const errors = useStore(store, ({ findings }) => findings.filter(({ severity }) => severity === 'error').length)
  const formats = useMemo(
    () => draft.formats.flatMap((id) => formatNamed(template, id) ?? []),
    [template, draft.formats],
  )
  const [choice, setChoice] = useState<Choice>(() => presetChoice(preset, formats))
  const exporting = useExport(session)
  const { state } = exporting
  const names = plannedNames(draft, formats, choice, views)
  const sizes = new Map(state.files.map(({ name, blob }) => [name, blob.size]))
  const blocked = errors > 0
  const going = state.is === 'going'
  const choose = (next: Choice) => {
    setChoice(next)
    // Another choice is another export; what was made stays in the downloads of who took it.
    exporting.reset()
  }
  return (
    <Dialog
      title={EXPORT.title}
      className="dlg-exportar"
      bare
      onClose={onClose}
      beside={
        <>
          <span className="mudo titulo-exp">{titleOf(draft)}</span>
          {!blocked && (
            <span className="chip ok">
              <Icon of={ShieldCheck} size={14} />
              {EXPORT.reviewed}
            </span>
          )}
        </>
      }
      footer={<Footer session={session} choice={choice} blocked={blocked} exporting={exporting} />}
    >
      <div className="exp">
        <div className="exp-l">
          {blocked && (
            <Banner
              tone="er"
              icon={ShieldAlert}
              title={EXPORT.errors.title(errors)}
              actions={
                <Button size="chico" onClick={onReview}>
                  {EXPORT.errors.go}
                </Button>
              }
            >
              {EXPORT.errors.body}
            </Banner>
          )}
          <div className="pres" role="group" aria-label={EXPORT.presets.label}>
            {PRESETS.map(({ id, icon }) => {
              const its = presetChoice(id, formats)
              return (
                <button
                  key={id}
                  type="button"
                  aria-pressed={sameChoice(its, choice, formats)}
                  disabled={going || count(its) === 0}
                  onClick={() => choose(its)}
                >
                  <b>
                    <Icon of={icon} size={17} />
                    {EXPORT.presets[id].title}
                  </b>
                  <span>{presetNote(id, count(its))}</span>
                </button>
              )
            })}
          </div>
          <Matrix
            store={store}
            formats={formats}
            choice={choice}
            disabled={going}
            sizes={sizes}
            onToggle={(format, type) => choose(toggled(choice, format, type))}
          />
        </div>
        <FileList state={state} names={names} zip={zipName(draft)} sizes={sizes} />
      </div>
    </Dialog>
  )
}
