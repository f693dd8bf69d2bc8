import type { BrandCode, BrandFinding } from './finding.ts'

/** Sentences by code, for whoever looks after the brand. `{name}` is a parameter of the finding. */
export const BRAND_WORDS: Readonly<Record<BrandCode, string>> = {
  'brand/missing-role':
    'Falta el color del papel «{role}» ({ink}): escríbelo en brand.json con un nombre de la paleta.',
  'brand/missing-text-role': 'Falta el estilo de texto «{role}» en brand.json.',
  'brand/unknown-font': 'El estilo «{role}» pide la letra «{font}», que no está en la lista de letras de la marca.',
  'brand/contrast':
    '«{role}» sobre «{ground}» no se lee bien ({ink}): contraste {ratio} y hace falta {want}. Aclara uno u oscurece el otro.',
  'brand/tone': '«{tone}» se nota demasiado sobre «{ground}»: contraste {ratio} y el tono sobre tono admite {most}.',
  'brand/missing-legend': 'Falta la leyenda legal «{legend}».',
  'brand/missing-art': 'Falta el dibujo «{art}», que las plantillas piden por ese nombre.',
  'brand/missing-slot': 'Al dibujo «{art}» le falta la parte «{slot}» que las plantillas colorean; tiene: {has}.',
  'brand/missing-logo': 'No hay versión de «{logo}» para el fondo «{ground}» ({ink}).',
  'brand/logo-contrast':
    'La versión de «{logo}» para «{ground}» ({ink}) no se lee: contraste {ratio} y hace falta 4.5.',
  'brand/logo-size': 'El ancho mínimo de «{logo}» ({px} px, {mm} mm) es menor que el de cualquier marca: 40 px y 6 mm.',
  'brand/logo-clear': 'El aire alrededor de «{logo}» es {clear} de su altura y debe ser al menos {want}.',
  'brand/missing-letters': 'A la letra «{font}» le faltan signos: {letters}',
  'brand/uneven-figures': 'Las cifras de «{font}» no miden lo mismo, y hay textos que las ponen en columna.',
  'brand/missing-table': 'No se puede revisar la letra «{font}»: falta su tabla (npm run fonts).',
  'brand/party-color':
    '«{role}» se parece al {color} de {party} ({degrees}° de diferencia): revisa el artículo 9-IV de la LGCS.',
  'brand/veda-missing': 'Falta el vestido de veda: escribe "veda" en brand.json.',
  'brand/veda-mark': 'En veda no va la marca, y «{art}» la dibuja.',
  'brand/veda-unsigned': 'En veda «{logo}» no firma: di en "veda.logos" cuál va en su lugar.',
  'brand/veda-words': 'En veda «{logo}» todavía dice «{text}»: va solo el nombre de la institución.',
  'brand/veda-color': 'En veda «{role}» sigue con su color: dale el de otro papel en "veda.colors".',
  'template/unreadable': 'La plantilla no se puede leer. En {place}: {problem}.',
  'template/hex-color':
    '{place} tiene el color «{received}»; escribe el nombre de un papel de color (accent, on-surface…).',
  'template/unknown-role': '{place} pide el papel «{received}», que no existe. Los que hay: {allowed}.',
  'template/unknown-bind': '{place} muestra «{received}», que no es campo ni dato de {kind}.',
  'template/personal-name':
    '{place} lleva el nombre «{received}»: los nombres de personas se escriben en cada pieza, no en la plantilla.',
  'template/missing-example': 'Falta el ejemplo «{example}»: cada plantilla trae corto, tipico y largo.',
  'template/bad-example': 'El ejemplo «{example}» no puede salir de la oficina: {problem} en «{place}».',
  'piece/not-made': 'No se puede hacer en {format}: {problem} en «{place}».',
  'piece/overflow': '«{name}» no cabe en {format}: recorta palabras o dale más lugar en la plantilla.',
  'piece/text-too-small': '«{name}» queda en {size} puntos en {format}; el mínimo es {want}.',
  'piece/off-page': '«{name}» queda fuera de la página en {format}.',
  'piece/text-overlap': '«{name}» («{text}») se encima con «{other}» en {format}.',
  'piece/contrast':
    '«{name}» («{text}») no se lee sobre lo que tiene detrás en {format}: contraste {ratio} y hace falta {want}.',
  'piece/qr-too-small': 'El código «{name}» mide {size} puntos en {format}; el mínimo es {want}.',
  'piece/qr-crowded': '«{other}» invade la orilla blanca del código «{name}» en {format}.',
  'piece/qr-unread': 'El código «{name}» no se puede leer en {format}: dice «{received}» y debe decir «{want}».',
  'piece/outside-safe-zone': '«{name}» se sale de la zona segura de {format}.',
  'piece/logo-too-small': 'La firma «{name}» mide {size} {unit} de ancho en {format}; su mínimo es {want} {unit}.',
  'piece/logo-crowded': '«{other}» está demasiado cerca de la firma «{name}» en {format}.',
}

/** A finding in one Spanish sentence. */
export const sayBrandFinding = ({ code, params }: BrandFinding): string =>
  BRAND_WORDS[code].replace(/\{(\w+)\}/g, (_all, name: string) => String(params[name] ?? ''))
