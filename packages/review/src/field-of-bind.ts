import type { LooseContent } from '@tanquian/model'

/** Facts that are made of one field, by name. Periods ('f.cuando.dia') are found by their own path. */
const FIELD_OF_FACT: Readonly<Record<string, string>> = {
  area: 'area',
  telefono: 'contacto.telefono',
  contactoLinea: 'contacto',
  contactoLineas: 'contacto',
  lugarFecha: 'fechaPublicacion',
  lugarFechaLineas: 'fechaPublicacion',
  retirar: 'vigencia',
  folioLinea: 'folio',
  zonasLinea: 'zonas',
  costoLlamada: 'llamada',
  fechaExpedicion: 'lugarYFecha.fecha',
}

/** The field behind what a block shows ('f.cuando.dia' → 'cuando'); undefined for the brand's and the template's own words. */
export const fieldOfBind = (bind: string, content: LooseContent): string | undefined => {
  if (bind === 'brand.legend') return 'leyenda'
  if (bind.startsWith('brand.') || bind.startsWith('pagina.') || bind.startsWith('.')) return undefined
  if (!bind.startsWith('f.')) return bind
  const [name = '', ...rest] = bind.slice(2).split('.')
  if (Object.hasOwn(FIELD_OF_FACT, name)) return FIELD_OF_FACT[name]
  if (!Object.hasOwn(content, name)) return undefined
  // 'f.bases.0.cuerpo' is the field itself; 'f.cuando.dia' is made of the whole period.
  return rest[0] !== undefined && /^\d+$/.test(rest[0])
    ? [name, ...rest.filter((step) => step !== 'ordinal')].join('.')
    : name
}
