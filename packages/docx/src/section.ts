/** How a paragraph of the document is set; each is a style of the document, so that Word changes all of a sort at once. */
export type StyleId =
  'etiqueta' | 'titulo' | 'entrada' | 'cuerpo' | 'lema' | 'nombre' | 'fecha' | 'pequeno' | 'centrado' | 'cita' | 'autor'

/** How a value is put into words when it is not a text yet. */
export type As = 'fecha' | 'hora'

/**
 * A piece of a document. `bind` is a path as templates write it: into the content ('titular'), into its facts ('f.cuando.rango') or
 * the brand's words ('brand.legend'); inside a record '.nombre'. What has nothing to say leaves nothing behind, heading included.
 */
export type Section =
  /** Paragraphs, one per line of the text. */
  | {
      readonly is: 'words'
      readonly bind: string
      readonly style: StyleId
      readonly title?: string
      readonly before?: string
      readonly as?: As
    }
  /** 'Cuándo  jueves 26 de noviembre'. */
  | {
      readonly is: 'pairs'
      readonly title?: string
      /** Stands where the piece says the last of its rows, not the first. */
      readonly last?: true
      readonly rows: readonly { readonly label: string; readonly bind: string; readonly as?: As }[]
    }
  | { readonly is: 'list'; readonly title?: string; readonly bind: string; readonly numbered?: true }
  | {
      readonly is: 'table'
      readonly title: string
      readonly bind: string
      readonly columns: readonly { readonly title: string; readonly bind: string; readonly as?: As }[]
    }
  /** Numbered articles: a heading of the texts at `head`, then the texts at `body` with its nested numbering. */
  | {
      readonly is: 'articles'
      readonly title?: string
      readonly bind: string
      readonly head: readonly string[]
      readonly body: readonly string[]
    }
  /** What somebody said, and who. */
  | { readonly is: 'quotes'; readonly bind: string; readonly text: string; readonly by: readonly string[] }
  /** Texts in other languages, each marked with its own. */
  | { readonly is: 'parallels'; readonly bind: string }
  | { readonly is: 'signatures'; readonly bind: string }

/** The document of a kind: its pieces in the order of its own piece. */
export type Sections = readonly Section[]
