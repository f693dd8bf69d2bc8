import type { ContentKind } from '@tanquian/model'

/** A file of the catalogue, by its path from the catalogue's folder. */
export interface CatalogFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file that may be taken away. */
export interface Download {
  /** From the notice's own folder. */
  readonly file: string
  /** 'Formulario para llenar, a color' */
  readonly title: string
  /** 'PDF', 'Word', 'PNG' */
  readonly type: string
  readonly bytes: number
}

/** A picture of a format. */
export interface Shown {
  readonly file: string
  /** Pixels. */
  readonly w: number
  readonly h: number
  readonly alt: string
}

/** A format for a screen: what it looks like and what is taken. */
export interface ScreenPiece {
  readonly preview: Shown
  readonly download: Download
  /** '1080 × 1350 px' */
  readonly size: string
}

/** A text to be copied. */
export interface CatalogText {
  readonly id: string
  readonly title: string
  /** What it is for, and how long it is. */
  readonly note: string
  readonly text: string
}

/** A ready-made notice with everything that was made of it. */
export interface CatalogNotice {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly area: string
  readonly kind: ContentKind
  /** 'Aviso' */
  readonly kindTitle: string
  /** Labels of what has to be written each time. */
  readonly changes: readonly string[]
  /** For the list: the piece as a post. */
  readonly cover: Shown
  /** The sheet. */
  readonly sheet: Shown
  readonly fill: readonly Download[]
  readonly print: readonly Download[]
  readonly edit: readonly Download[]
  readonly screens: readonly ScreenPiece[]
  readonly texts: readonly CatalogText[]
  readonly textFile: Download
}

/** A catalogue as a whole. */
export interface Catalog {
  readonly municipality: string
  readonly office: string
  readonly lang: string
  /** Of the lockup. */
  readonly logo: Shown
  readonly notices: readonly CatalogNotice[]
  /** Where the studio is; absent: no links into it. */
  readonly base?: string
}

/** Notices of each kind, in the order in which the kinds come. */
export function byKind(
  notices: readonly CatalogNotice[],
): readonly (readonly [kind: ContentKind, notices: readonly CatalogNotice[]])[] {
  const kinds = new Map<ContentKind, CatalogNotice[]>()
  for (const notice of notices) {
    const known = kinds.get(notice.kind)
    if (known) known.push(notice)
    else kinds.set(notice.kind, [notice])
  }
  return [...kinds]
}
