import {
  fieldAt,
  KINDS,
  readPath,
  understand,
  writePath,
  type ContentKind,
  type FieldValue,
  type LooseContent,
  type Understanding,
} from '@tanquian/model'
import { useDeferredValue, useMemo, useState } from 'react'
import { useToday } from '../../app/use-now.ts'

/** What the person decided against the reading: a kind, a variety, a value here and there. */
export interface Wishes {
  readonly kind: ContentKind | undefined
  readonly subtipo: string | undefined
}

/** A message, what was understood of it, and what was corrected by hand on top. */
export interface PieceInTheMaking {
  readonly text: string
  readonly setText: (text: string) => void
  readonly understood: Understanding | undefined
  readonly content: LooseContent
  readonly kind: ContentKind
  readonly setKind: (kind: ContentKind) => void
  readonly setSubtype: (subtipo: string) => void
  readonly set: (path: string, value: FieldValue | undefined) => void
}

type Written = Readonly<Record<string, FieldValue | undefined>>

/** What was written by hand goes over what was read; a path that no longer fits (a shorter list) is let go. */
function overlay(content: LooseContent, written: Written): LooseContent {
  return Object.entries(written).reduce<LooseContent>((so, [path, value]) => {
    const [head = ''] = path.split('.')
    if (!fieldAt(so.kind, path) && !fieldAt(so.kind, head) && head !== 'imagen') return so
    try {
      return writePath(so, path, value)
    } catch {
      return so
    }
  }, content)
}

/** Reads the message as it is typed or pasted; corrections stay when the message changes. */
export function usePieceInTheMaking(start: Wishes, firstText: string): PieceInTheMaking {
  const [wishes, setWishes] = useState(start)
  const [text, setText] = useState(firstText)
  const [written, setWritten] = useState<Written>({})
  const calm = useDeferredValue(text)
  const today = useToday()
  const understood = useMemo(() => {
    if (calm.trim() === '') return undefined
    return understand(calm, {
      today,
      ...(wishes.kind && { kind: wishes.kind }),
      ...(wishes.subtipo && { subtipo: wishes.subtipo }),
    })
  }, [calm, wishes, today])
  const kind = understood?.kind ?? wishes.kind ?? 'aviso'
  const subtipo = wishes.subtipo ?? understood?.subtipo
  const content = useMemo(
    () => overlay(understood?.content ?? KINDS[kind].empty(subtipo), written),
    [understood, kind, subtipo, written],
  )
  return {
    text,
    setText,
    understood,
    content,
    kind,
    setKind: (next) => {
      setWishes({ kind: next, subtipo: undefined })
      setWritten({})
    },
    setSubtype: (next) => setWishes({ kind, subtipo: next }),
    set: (path, value) => setWritten((last) => withWritten(last, path, value, content)),
  }
}

/** One row of a list is kept as the whole list, so that it survives another reading of the message. */
function withWritten(written: Written, path: string, value: FieldValue | undefined, content: LooseContent): Written {
  const list = /^(.*?)\.\d+(?:\.|$)/.exec(path)?.[1]
  if (!list) return { ...written, [path]: value }
  return { ...written, [list]: readPath(writePath(content, path, value), list) as FieldValue }
}
