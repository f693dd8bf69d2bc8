import { addDays, formatLongDate, vedaTouching, vedaWindow } from '@tanquian/model'
import type { BlackoutAnswer, ElectoralWindow, Finding, Fix, LawBook } from '@tanquian/model'
import { legal, legalFinding } from '../law/legal.ts'
import { isFiled, nameIn, officialsOf } from '../law/officials.ts'
import { daysOut } from '../law/piece-days.ts'
import type { DaysOut } from '../law/piece-days.ts'
import { textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'
import type { Rule } from '../rule.ts'

/** Words that tell what a government achieved; in the blackout a piece informs and nothing else. */
const ACHIEVEMENT =
  /(?<!\p{L})(?:logros?|logramos|cumplimos|entregamos|inauguramos|inauguración|primera piedra|gracias (?:al|a este|a nuestro) gobierno|esta administración|resultados de gobierno)(?!\p{L})/iu

/** A piece and the blackout that it meets. */
interface Meeting {
  readonly piece: Piece
  readonly window: ElectoralWindow
  readonly days: DaysOut
  /** Whether it goes out inside; otherwise it only stays out until then. */
  readonly inside: boolean
}

const meetingOf = (piece: Piece, law: LawBook): Meeting | undefined => {
  const days = daysOut(piece)
  const inside = vedaWindow(law, days.from)
  const window = inside ?? vedaTouching(law, days.from, days.to)
  return window && { piece, window, days, inside: inside !== undefined }
}

const paramsOf = ({ window, days }: Meeting) => ({
  first: window.from,
  last: window.to,
  until: days.to,
  // A date that is not sure says so: the office may know better.
  ...(window.status === 'seguro' ? {} : { status: window.status.replaceAll('-', ' ') }),
})

const retireBefore = ({ piece, window }: Meeting): readonly Fix[] =>
  piece.draft.content.kind === 'aviso'
    ? [
        {
          code: 'fix/retire-before',
          params: { date: formatLongDate(addDays(window.from, -1), { weekday: false }) },
          edits: [{ do: 'set-field', path: 'vigencia', value: addDays(window.from, -1) }],
          safe: false,
        },
      ]
    : []

const blocked = (meeting: Meeting, problem: 'kind' | 'class'): readonly Finding[] => {
  const { piece, inside } = meeting
  const rule = legal(piece, 'L06')
  if (!rule) return []
  return [
    legalFinding(veda, rule, piece, {
      at: { field: inside && problem === 'class' ? 'clasificacion' : 'fechaPublicacion' },
      params: { problem: inside ? problem : 'stays', ...paramsOf(meeting) },
      fixes: inside ? [] : retireBefore(meeting),
    }),
  ]
}

/** Nobody can say whether a piece may go out while nobody said what it is. */
const unclassified = (meeting: Meeting): readonly Finding[] => {
  const rule = legal(meeting.piece, 'L06')
  const params = { problem: 'no-class', ...paramsOf(meeting) }
  return rule ? [legalFinding(veda, rule, meeting.piece, { at: { field: 'clasificacion' }, params })] : []
}

/** What may go out does so with the institution's name alone (L07); what was out before is changed for that version (L08). */
const dressed = (meeting: Meeting): readonly Finding[] => {
  const { piece, inside, days } = meeting
  const rule = legal(piece, inside ? 'L07' : 'L08')
  if (!rule || piece.brand.mode === 'veda') return []
  const today: Fix = {
    code: 'fix/publish-today',
    params: { date: formatLongDate(days.from, { weekday: false }) },
    edits: [{ do: 'set-field', path: 'fechaPublicacion', value: days.from }],
    safe: false,
  }
  return [
    legalFinding(veda, rule, piece, {
      at: { field: 'fechaPublicacion' },
      params: { problem: inside ? 'kit' : 'replace', ...paramsOf(meeting) },
      fixes: inside ? (days.dated ? [] : [today]) : retireBefore(meeting),
    }),
  ]
}

/** Names of officials and achievements in a piece that otherwise may go out. */
const contents = ({ piece, inside }: Meeting): readonly Finding[] => {
  const rule = legal(piece, 'L07')
  if (!rule || !inside) return []
  const officials = officialsOf(piece)
  return piece.texts
    .filter((written) => !isFiled(written))
    .flatMap((written): readonly Finding[] => {
      const name = nameIn(written.text, officials)
      if (name !== undefined)
        return [legalFinding(veda, rule, piece, { at: written.at, params: { problem: 'name', text: name } })]
      const text = written.prose ? ACHIEVEMENT.exec(written.text)?.[0] : undefined
      if (text === undefined) return []
      return [
        legalFinding(veda, rule, piece, {
          at: written.at,
          severity: 'warning',
          params: { problem: 'achievement', text },
        }),
      ]
    })
}

const conditions = (meeting: Meeting, answer: BlackoutAnswer): readonly Finding[] => {
  const rule = legal(meeting.piece, 'L06')
  if (!rule || answer !== 'con-condiciones' || !meeting.inside) return []
  const params = { problem: 'conditions', ...paramsOf(meeting) }
  return [legalFinding(veda, rule, meeting.piece, { at: { field: 'clasificacion' }, severity: 'note', params })]
}

const check = (piece: Piece): readonly Finding[] => {
  const { law } = piece
  const meeting = law && legal(piece, 'L06') ? meetingOf(piece, law) : undefined
  if (!law || !meeting) return []
  if (law.blackout.blockedKinds.includes(piece.draft.content.kind)) return blocked(meeting, 'kind')
  const wanted = textAt(piece.draft, 'clasificacion')
  const answer = Object.entries(law.blackout.classes).find(([name]) => name === wanted)?.[1]
  if (answer === undefined) return unclassified(meeting)
  if (answer === 'bloqueada') return blocked(meeting, 'class')
  return [...dressed(meeting), ...contents(meeting), ...conditions(meeting, answer)]
}

/**
 * The electoral blackout: a piece that goes out in it, or is still out when it begins, must be of a class that the law lets pass,
 * and then carries the institution's name alone.
 */
export const veda: Rule = {
  id: 'rev/veda',
  severity: 'error',
  source: 'CPEUM art. 41-III-C; LGIPE arts. 209.1 y 449.1.c; LGCS art. 21; criterios del INE',
  check,
}
