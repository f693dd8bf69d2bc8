import CircleCheck from 'lucide-react/icons/circle-check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import CircleX from 'lucide-react/icons/circle-x'
import Download from 'lucide-react/icons/download'
import FolderArchive from 'lucide-react/icons/folder-archive'
import LoaderCircle from 'lucide-react/icons/loader-circle'
import { useEffect, useState } from 'react'
import { EXPORT } from '../copy/export.ts'
import { failureWords } from '../copy/failures.ts'
import { fileSize } from '../copy/size.ts'
import { saveFile } from '../screens/editor/save-file.ts'
import { IconButton } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Meter } from '../ui/Meter.tsx'
import { Seal } from './Seal.tsx'
import type { Exporting } from './use-export.ts'

const SIGN = { esperando: CircleDashed, haciendo: LoaderCircle, comprobado: CircleCheck, fallo: CircleX } as const
/** Before this it would be a guess. */
const SURE_MS = 2000

function Progress({ state }: { readonly state: Exporting }) {
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 500)
    return () => clearInterval(timer)
  }, [])
  const making = Object.entries(state.states).find(([, of]) => of === 'haciendo')?.[0]
  const spent = now - state.startedAt
  const left =
    state.done > 0 && spent > SURE_MS
      ? Math.round(((spent / state.done) * (state.total - state.done)) / 1000)
      : undefined
  const words = making ? EXPORT.making(making.replace(/^.*_(?=[^_]+$)/, '')) : EXPORT.preparing
  return (
    <div>
      <div className="fila exp-va">
        <b>{words}</b>
        <span className="crece" />
        {left !== undefined && <span className="t13 mudo">{EXPORT.left(left)}</span>}
      </div>
      <Meter
        label={EXPORT.title}
        value={state.done}
        max={state.total}
        text={EXPORT.progress(state.done, state.total)}
      />
    </div>
  )
}

function Outcome({ state }: { readonly state: Exporting }) {
  const [why, setWhy] = useState('')
  useEffect(() => {
    if (state.failure) void failureWords(state.failure).then(setWhy)
  }, [state.failure])
  if (state.is === 'idle') return null
  // The seal counts files, not the ZIP that carries them.
  const files = Math.max(0, state.total - 1)
  const checked = state.files.length
  if (state.is === 'failed')
    return (
      <div className="sello er" role="alert">
        <Icon of={CircleX} size={28} />
        <div>
          <b>{EXPORT.refused}</b>
          <p>{why}</p>
        </div>
      </div>
    )
  const words =
    state.is === 'done'
      ? { title: EXPORT.sealed.title, note: EXPORT.sealed.note(checked, state.seconds) }
      : state.is === 'stopped'
        ? { title: EXPORT.stopped.title, note: EXPORT.stopped.note(checked) }
        : { title: EXPORT.seal(checked, files), note: EXPORT.sealing }
  return (
    <div className="sello">
      <Seal share={files > 0 ? checked / files : 0} />
      <div>
        <b>{words.title}</b>
        <p>{words.note}</p>
      </div>
    </div>
  )
}

/** Right side of the dialog: the seal as it is earned, and every file with its name, state and weight. */
export function FileList({
  state,
  names,
  zip,
  sizes,
}: {
  readonly state: Exporting
  readonly names: readonly string[]
  readonly zip: string
  readonly sizes: ReadonlyMap<string, number>
}) {
  return (
    <div className="exp-r">
      <Outcome state={state} />
      {state.is === 'going' && <Progress state={state} />}
      <div className="exp-zip">
        <Icon of={FolderArchive} size={16} />
        <span>
          <b>{zip}</b>
          <span className="t12 mudo">{EXPORT.zip(names.length)}</span>
        </span>
      </div>
      {/* A list that scrolls must be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className="exp-n" aria-label={EXPORT.files} tabIndex={0}>
        {names.map((name) => {
          // What was half made when it stopped does not exist.
          const last = state.states[name] ?? 'esperando'
          const of = state.is === 'stopped' && last === 'haciendo' ? 'esperando' : last
          const file = state.is === 'going' ? undefined : state.files.find((one) => one.name === name)
          const [, stem = name, end = ''] = /^(.*)(\.[a-z]+)$/.exec(name) ?? []
          return (
            <li key={name} data-estado={of}>
              <Icon of={SIGN[of]} size={15} />
              <span className="crece nombre">
                {stem}
                <b>{end}</b>
                {state.is !== 'idle' && <span className="sr">, {EXPORT.states[of]}</span>}
              </span>
              <span className="num mudo">{sizes.has(name) ? fileSize(sizes.get(name) ?? 0) : ''}</span>
              {file && (
                <IconButton
                  icon={Download}
                  iconSize={15}
                  size="chico"
                  label={EXPORT.downloadOne(name)}
                  onClick={() => saveFile(file.blob, name)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
