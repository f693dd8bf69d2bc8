import { foldForSearch } from '@tanquian/model'
import { useId, useState } from 'react'
import type { Action, ActionContext } from '../../actions/action.ts'
import { ACTIONS } from '../../actions/list.ts'
import { ACTION_GROUPS } from '../../copy/actions.ts'
import { EDITOR_DIALOGS } from '../../copy/editor.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { walk } from '../../ui/roving.ts'
import './dialogs.css'

const offered = (context: ActionContext): readonly Action[] =>
  ACTIONS.filter((action) => !action.unlisted && action.id !== 'palette' && action.when(context) !== false)

/** "Buscar o hacer": every command by its name. Those that cannot run now stay in view with the reason. */
export function Palette({ context, onClose }: { readonly context: ActionContext; readonly onClose: () => void }) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const words = foldForSearch(typed).split(' ').filter(Boolean)
  const found = offered(context).filter(({ title }) => words.every((word) => foldForSearch(title).includes(word)))
  const run = (action: Action | undefined) => {
    if (!action || action.when(context) !== true) return
    onClose()
    // After the dialog has given the focus back.
    setTimeout(() => action.run(context))
  }
  return (
    <Dialog title={EDITOR_DIALOGS.palette.title} onClose={onClose} className="paleta">
      <input
        className="in"
        role="combobox"
        data-foco
        aria-label={EDITOR_DIALOGS.palette.label}
        placeholder={EDITOR_DIALOGS.palette.label}
        aria-expanded
        aria-controls={id}
        aria-activedescendant={found[active] ? `${id}-${active}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') run(found[active])
          const next =
            event.key === 'Home' || event.key === 'End' ? undefined : walk(event.key, active, found.length, 'vertical')
          if (next === undefined) return
          event.preventDefault()
          setActive(next)
          document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
        }}
      />
      {found.length === 0 && <p className="mudo t13">{EDITOR_DIALOGS.palette.none}</p>}
      <div role="listbox" id={id} aria-label={EDITOR_DIALOGS.palette.results} className="paleta-l">
        {found.map((action, at) => {
          const may = action.when(context)
          return (
            <div
              key={action.id}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              aria-disabled={may !== true}
              onClick={() => run(action)}
              onKeyDown={(event) => event.key === 'Enter' && run(action)}
            >
              <span className="crece">
                {action.title}
                {typeof may === 'string' && <small>{may}</small>}
              </span>
              {action.keys[0] && <kbd>{action.keys[0]}</kbd>}
            </div>
          )
        })}
      </div>
    </Dialog>
  )
}

/** Every key of the editor, by what it is for. */
export function HelpDialog({ context, onClose }: { readonly context: ActionContext; readonly onClose: () => void }) {
  const actions = ACTIONS.filter((action) => action.keys.length > 0 && action.when(context) !== false)
  const groups = Object.entries(ACTION_GROUPS) as [Action['group'], string][]
  return (
    <Dialog title={EDITOR_DIALOGS.help.title} onClose={onClose} className="atajos">
      <p className="t13 mudo">{EDITOR_DIALOGS.help.note}</p>
      <div className="atajos-l">
        {groups.map(([group, title]) => {
          const its = actions.filter((action) => action.group === group)
          if (its.length === 0) return null
          return (
            <section key={group} aria-label={title}>
              <h3 className="sec">{title}</h3>
              <dl>
                {its.map((action) => (
                  <div key={action.id}>
                    <dt>{action.title}</dt>
                    <dd>
                      {action.keys.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
    </Dialog>
  )
}
