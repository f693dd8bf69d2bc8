import type { ContentKind } from '@tanquian/model'
import { ALT_LIMIT, PERIFONEO_LIMIT, POST_LIMIT, WHATSAPP_LIMIT, type Wording } from '@tanquian/words'
import { sayOmitted, sayWordsNote } from '../../copy/index.ts'
import { wordsOfRead } from '../../node/words.ts'
import { answering, pieceOf, valueOf, writeJson } from '../answer.ts'
import type { Command } from '../command.ts'

const MARK = { error: 'Error', warning: 'Aviso' } as const

/** The piece in words: 1 when a text cannot go out as it is (its legend did not fit). */
export const run: Command = (args, io) =>
  answering(args, io, async () => {
    const { draft, title, whatsapp, post, perifoneo, alt } = valueOf(await wordsOfRead(await pieceOf(args, io)))
    const { kind } = draft.content
    const { seconds } = perifoneo
    const texts: readonly (readonly [string, Wording])[] = [
      [`WhatsApp (${lengthOf(whatsapp)} de ${WHATSAPP_LIMIT} caracteres)`, whatsapp],
      [`Publicación (${lengthOf(post)} de ${POST_LIMIT} caracteres)`, post],
      [`Perifoneo (${seconds} de ${PERIFONEO_LIMIT} segundos)`, perifoneo],
      [`Descripción para quien no ve (${lengthOf(alt)} de ${ALT_LIMIT} caracteres)`, alt],
    ]
    if (args.options['json'])
      writeJson(io, {
        title,
        whatsapp: withMessages(kind, whatsapp),
        post: withMessages(kind, post),
        perifoneo: withMessages(kind, perifoneo),
        alt: withMessages(kind, alt),
      })
    else io.write(texts.map(([head, wording]) => section(head, kind, wording)).join('\n'))
    const wrong = texts.some(([, { notes }]) => notes.some(({ severity }) => severity === 'error'))
    return wrong ? 1 : 0
  })

const lengthOf = ({ text }: Wording): number => [...text].length

function section(head: string, kind: ContentKind, { text, omitted, notes }: Wording): string {
  const left = omitted.map((path) => sayOmitted(kind, path))
  const lines = [
    `== ${head}`,
    text,
    ...(left.length > 0 ? [`-- No dice: ${[...new Set(left)].join('; ')}.`] : []),
    ...notes.map((note) => `-- ${MARK[note.severity]}: ${sayWordsNote(kind, note)}`),
  ]
  return `${lines.join('\n')}\n`
}

const withMessages = <W extends Wording>(kind: ContentKind, wording: W) => ({
  ...wording,
  notes: wording.notes.map((note) => ({ ...note, message: sayWordsNote(kind, note) })),
})
