// Written by scripts/generate.mjs from the JSON beside src. Change that and run `npm run generate`.

export const BRANDS: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'tanquian': () => import('./brand-tanquian.ts'),
  'administracion-siguiente': () => import('./brand-administracion-siguiente.ts'),
  'smdif': () => import('./brand-smdif.ts'),
}

export const TEMPLATES: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'aclaracion-sello': () => import('./template-aclaracion-sello.ts'),
  'aviso-campo': () => import('./template-aviso-campo.ts'),
  'aviso-cinta': () => import('./template-aviso-cinta.ts'),
  'aviso-tablero': () => import('./template-aviso-tablero.ts'),
  'campania-diente': () => import('./template-campania-diente.ts'),
  'campania-voz': () => import('./template-campania-voz.ts'),
  'comunicado-orillo': () => import('./template-comunicado-orillo.ts'),
  'convocatoria-pliego': () => import('./template-convocatoria-pliego.ts'),
  'convocatoria-quechquemitl': () => import('./template-convocatoria-quechquemitl.ts'),
  'efemeride-lienzo': () => import('./template-efemeride-lienzo.ts'),
  'esquela-sobria': () => import('./template-esquela-sobria.ts'),
  'evento-arco': () => import('./template-evento-arco.ts'),
  'evento-papel': () => import('./template-evento-papel.ts'),
  'felicitacion-flor': () => import('./template-felicitacion-flor.ts'),
  'infografia-pasos': () => import('./template-infografia-pasos.ts'),
  'informe-estrella': () => import('./template-informe-estrella.ts'),
  'mensaje-carta': () => import('./template-mensaje-carta.ts'),
  'obra-ficha': () => import('./template-obra-ficha.ts'),
  'reconocimiento-marco': () => import('./template-reconocimiento-marco.ts'),
}

export const EXAMPLES: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'aclaracion-sello': () => import('./examples-aclaracion-sello.ts'),
  'aviso-campo': () => import('./examples-aviso-campo.ts'),
  'aviso-cinta': () => import('./examples-aviso-cinta.ts'),
  'aviso-tablero': () => import('./examples-aviso-tablero.ts'),
  'campania-diente': () => import('./examples-campania-diente.ts'),
  'campania-voz': () => import('./examples-campania-voz.ts'),
  'comunicado-orillo': () => import('./examples-comunicado-orillo.ts'),
  'convocatoria-pliego': () => import('./examples-convocatoria-pliego.ts'),
  'convocatoria-quechquemitl': () => import('./examples-convocatoria-quechquemitl.ts'),
  'efemeride-lienzo': () => import('./examples-efemeride-lienzo.ts'),
  'esquela-sobria': () => import('./examples-esquela-sobria.ts'),
  'evento-arco': () => import('./examples-evento-arco.ts'),
  'evento-papel': () => import('./examples-evento-papel.ts'),
  'felicitacion-flor': () => import('./examples-felicitacion-flor.ts'),
  'infografia-pasos': () => import('./examples-infografia-pasos.ts'),
  'informe-estrella': () => import('./examples-informe-estrella.ts'),
  'mensaje-carta': () => import('./examples-mensaje-carta.ts'),
  'obra-ficha': () => import('./examples-obra-ficha.ts'),
  'reconocimiento-marco': () => import('./examples-reconocimiento-marco.ts'),
}
