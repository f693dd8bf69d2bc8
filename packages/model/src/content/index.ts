/** A piece's content while it is being written: any field may be missing. Replaced by the schemas' inferred types. */
export interface LooseContent {
  readonly kind: 'aviso' | 'convocatoria' | 'campania'
  readonly [field: string]: unknown
}
