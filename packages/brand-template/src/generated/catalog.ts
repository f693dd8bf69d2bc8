// Written by scripts/generate.mjs from the JSON beside src. Change that and run `npm run generate`.
import type { BrandHead, TemplateHead } from '../heads.ts'

export const BRAND_HEADS: readonly BrandHead[] = [
  {"id":"tanquian","version":1,"name":"Tanquián de Escobedo","provisionalMark":true,"fonts":[{"id":"Archivo-Regular","family":"Archivo","weight":400,"italic":false,"license":"OFL-Archivo.txt"},{"id":"Archivo-SemiBold","family":"Archivo","weight":600,"italic":false,"license":"OFL-Archivo.txt"},{"id":"Archivo-ExtraBold","family":"Archivo","weight":800,"italic":false,"license":"OFL-Archivo.txt"},{"id":"ArchivoCondensed-SemiBold","family":"Archivo Condensed","weight":600,"italic":false,"license":"OFL-Archivo.txt"},{"id":"ArchivoCondensed-ExtraBold","family":"Archivo Condensed","weight":800,"italic":false,"license":"OFL-Archivo.txt"},{"id":"Piazzolla-Black","family":"Piazzolla","weight":900,"italic":false,"license":"OFL-Piazzolla.txt"},{"id":"Piazzolla-SemiBold","family":"Piazzolla","weight":600,"italic":false,"license":"OFL-Piazzolla.txt"},{"id":"PiazzollaText-Regular","family":"Piazzolla Text","weight":400,"italic":false,"license":"OFL-Piazzolla.txt"},{"id":"PiazzollaText-MediumItalic","family":"Piazzolla Text","weight":500,"italic":true,"license":"OFL-Piazzolla.txt"}]},
]

export const TEMPLATE_HEADS: readonly TemplateHead[] = [
  {"id":"aviso-campo","version":1,"title":"Aviso de campo","description":"Un campo de color por nivel, titular grande, la fecha como numeral y los lugares al lado.","kinds":["aviso"],"formats":[{"id":"post-4x5","title":"Publicación 4:5","output":"screen","unit":"px","width":1080,"height":1350,"ink":"color","pixels":{"w":1080,"h":1350}},{"id":"cuadrado","title":"Cuadrado","output":"screen","unit":"px","width":1080,"height":1080,"ink":"color","pixels":{"w":1080,"h":1080}},{"id":"historia","title":"Historia 9:16","output":"screen","unit":"px","width":1080,"height":1920,"ink":"color","pixels":{"w":1080,"h":1920}},{"id":"horizontal","title":"Horizontal 16:9","output":"screen","unit":"px","width":1920,"height":1080,"ink":"color","pixels":{"w":1920,"h":1080}},{"id":"carta","title":"Carta a color","output":"print","unit":"pt","width":612,"height":792,"ink":"color"},{"id":"carta-bn","title":"Carta en blanco y negro","output":"print","unit":"pt","width":612,"height":792,"ink":"mono"}],"examples":["corto","tipico","largo","con-foto","informativo","predial","salud","sin-zonas","urgente"]},
  {"id":"campania-diente","version":1,"title":"Campaña que muerde la foto","description":"Lema grande sobre el campo magenta; los dientes del bordado muerden la fotografía.","kinds":["campania"],"formats":[{"id":"post-4x5","title":"Publicación 4:5","output":"screen","unit":"px","width":1080,"height":1350,"ink":"color","pixels":{"w":1080,"h":1350}},{"id":"cuadrado","title":"Cuadrado","output":"screen","unit":"px","width":1080,"height":1080,"ink":"color","pixels":{"w":1080,"h":1080}},{"id":"historia","title":"Historia","output":"screen","unit":"px","width":1080,"height":1920,"ink":"color","pixels":{"w":1080,"h":1920}},{"id":"horizontal","title":"Horizontal 16:9","output":"screen","unit":"px","width":1920,"height":1080,"ink":"color","pixels":{"w":1920,"h":1080}},{"id":"carta","title":"Carta","output":"print","unit":"pt","width":612,"height":792,"ink":"color"},{"id":"carta-bn","title":"Carta en blanco y negro","output":"print","unit":"pt","width":612,"height":792,"ink":"mono"}],"examples":["corto","tipico","largo","sin-foto"]},
  {"id":"convocatoria-quechquemitl","version":1,"title":"Convocatoria quechquémitl","description":"El cartel en la punta bordada del quechquémitl; en carta, las bases completas en las páginas que hagan falta.","kinds":["convocatoria"],"formats":[{"id":"post-4x5","title":"Publicación 4:5","output":"screen","unit":"px","width":1080,"height":1350,"ink":"color","pixels":{"w":1080,"h":1350}},{"id":"cuadrado","title":"Cuadrado","output":"screen","unit":"px","width":1080,"height":1080,"ink":"color","pixels":{"w":1080,"h":1080}},{"id":"historia","title":"Historia","output":"screen","unit":"px","width":1080,"height":1920,"ink":"color","pixels":{"w":1080,"h":1920}},{"id":"horizontal","title":"Horizontal 16:9","output":"screen","unit":"px","width":1920,"height":1080,"ink":"color","pixels":{"w":1920,"h":1080}},{"id":"carta","title":"Carta","output":"print","unit":"pt","width":612,"height":792,"ink":"color"},{"id":"carta-bn","title":"Carta en blanco y negro","output":"print","unit":"pt","width":612,"height":792,"ink":"mono"}],"examples":["corto","tipico","largo"]},
]

export const BRANDS: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'tanquian': () => import('./brand-tanquian.ts'),
}

export const TEMPLATES: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'aviso-campo': () => import('./template-aviso-campo.ts'),
  'campania-diente': () => import('./template-campania-diente.ts'),
  'convocatoria-quechquemitl': () => import('./template-convocatoria-quechquemitl.ts'),
}

export const EXAMPLES: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'aviso-campo': () => import('./examples-aviso-campo.ts'),
  'campania-diente': () => import('./examples-campania-diente.ts'),
  'convocatoria-quechquemitl': () => import('./examples-convocatoria-quechquemitl.ts'),
}
