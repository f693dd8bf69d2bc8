import type { FailureCode } from '@tanquian/model'

/** What happened, richest sentence first (the last one needs no data), and the way out. */
export interface FailureWords {
  readonly fact: readonly string[]
  readonly way: string
}

/** Words of every failure. `{at}` is the place: a file, a field, a block. */
export const FAILURES: Readonly<Record<FailureCode, FailureWords>> = {
  'parse/not-json': {
    fact: [
      '“{at}” no es una pieza del estudio: su texto está incompleto o no es JSON.',
      'El archivo está incompleto o no es JSON.',
    ],
    way: 'Descárgalo otra vez o abre un respaldo.',
  },
  'parse/invalid': {
    fact: ['Hay un dato que no se entiende en {at}.', 'Hay un dato que no se entiende.'],
    way: 'Corrige ese dato y vuelve a abrir el archivo.',
  },
  'parse/too-big': {
    fact: ['“{at}” es demasiado grande para abrirlo.', 'El archivo es demasiado grande para abrirlo.'],
    way: 'Quita fotos o divide su contenido.',
  },
  'parse/too-deep': {
    fact: [
      '“{at}” tiene demasiados niveles, uno dentro de otro.',
      'El archivo tiene demasiados niveles, uno dentro de otro.',
    ],
    way: 'Pide el archivo original a quien lo hizo.',
  },
  'migrate/too-new': {
    fact: [
      'Se hizo con una versión más nueva del estudio: {received}; aquí se conoce hasta {want}.',
      '“{at}” se hizo con una versión más nueva del estudio.',
      'Se hizo con una versión más nueva del estudio.',
    ],
    way: 'Actualiza el estudio y ábrelo otra vez; el archivo no se tocó.',
  },
  'migrate/unknown-schema': {
    fact: ['El archivo dice ser “{received}” y aquí se espera {want}.', 'No se reconoce qué tipo de archivo es.'],
    way: 'Elige un archivo que haya salido del estudio.',
  },
  'migrate/step-failed': {
    fact: ['No se pudo poner al día el archivo (paso {step}).', 'No se pudo poner al día el archivo.'],
    way: 'El original está intacto; guárdalo y avisa a sistemas.',
  },
  'catalog/unknown-template': {
    fact: [
      'No existe la plantilla “{template}”.',
      'No existe la plantilla “{at}”.',
      'La plantilla de esta pieza no está en este equipo.',
    ],
    way: 'Elige otra plantilla o actualiza el estudio.',
  },
  'catalog/unknown-brand': {
    fact: [
      'No existe la marca “{brand}”.',
      'No existe la marca “{at}”.',
      'La marca de esta pieza no está en este equipo.',
    ],
    way: 'Elige otra marca o actualiza el estudio.',
  },
  'catalog/unknown-format': {
    fact: [
      'La plantilla no tiene el formato “{format}”; tiene {known}.',
      'La plantilla no tiene el formato “{format}”.',
      'La plantilla no tiene el formato “{at}”.',
      'La plantilla no tiene ese formato.',
    ],
    way: 'Elige uno de los formatos de la plantilla.',
  },
  'catalog/unknown-kind': {
    fact: ['No existe el tipo de pieza “{received}”; hay {allowed}.', 'No existe ese tipo de pieza.'],
    way: 'Escribe uno de los tipos que hay.',
  },
  'catalog/unknown-example': {
    fact: [
      'La plantilla no tiene el ejemplo “{example}”; tiene {known}.',
      'La plantilla no tiene el ejemplo “{at}”.',
      'La plantilla no tiene ese ejemplo.',
    ],
    way: 'Elige uno de los ejemplos que hay.',
  },
  'catalog/unknown-notice': {
    fact: [
      'No hay una plantilla lista llamada “{at}”; hay {known}.',
      'No hay una plantilla lista llamada “{at}”.',
      'No existe esa plantilla lista.',
    ],
    way: 'Elige una de las que hay.',
  },
  'compose/missing-role': {
    fact: [
      'A la marca le falta el papel “{role}”, que pide la plantilla.',
      'A la marca le falta algo que pide la plantilla ({at}).',
      'A la marca le falta algo que pide la plantilla.',
    ],
    way: 'Usa la marca del municipio o completa la tuya.',
  },
  'compose/unknown-block': {
    fact: [
      'La plantilla tiene un bloque que no se conoce: {is}.',
      'La plantilla tiene un bloque que no se conoce: {at}.',
      'La plantilla tiene un bloque que no se conoce.',
    ],
    way: 'Actualiza el estudio o elige otra plantilla.',
  },
  'compose/missing-art': {
    fact: [
      'A la marca le falta el dibujo “{art}”.',
      'A la marca le falta un dibujo que pide la plantilla ({at}).',
      'A la marca le falta un dibujo que pide la plantilla.',
    ],
    way: 'Usa la marca del municipio o añade ese dibujo.',
  },
  'layout/missing-glyph': {
    fact: [
      'En “{at}”, el signo “{char}” no existe en la letra {font}: habría salido un cuadro vacío.',
      'El signo “{char}” no existe en la letra {font}: habría salido un cuadro vacío.',
      'Un signo del texto no existe en la letra de la marca.',
    ],
    way: 'Borra ese signo o cámbialo por una palabra.',
  },
  'layout/unknown-font': {
    fact: ['No se encontró la letra {font}.', 'No se encontró una letra de la marca.'],
    way: 'Recarga el estudio; si sigue igual, revisa la marca.',
  },
  'layout/qr-too-long': {
    fact: ['El enlace tiene {length} caracteres y no cabe en un código QR.', 'El enlace no cabe en un código QR.'],
    way: 'Usa un enlace más corto.',
  },
  'font/unreadable': {
    fact: ['“{at}” no se puede usar como letra.', 'El archivo no se puede usar como letra.'],
    way: 'Elige un archivo TTF u OTF completo.',
  },
  'font/empty': {
    fact: ['La letra “{at}” no trae signos.', 'La letra no trae signos.'],
    way: 'Elige otro archivo de letra.',
  },
  'image/unreadable': {
    fact: ['No pudimos abrir la imagen “{at}”.', 'No pudimos abrir la imagen.'],
    way: 'Guárdala otra vez como JPG o PNG.',
  },
  'image/truncated': {
    fact: ['La imagen “{at}” está incompleta: falta su final.', 'La imagen está incompleta: falta su final.'],
    way: 'Pide que te la manden otra vez.',
  },
  'image/too-big': {
    fact: [
      'La imagen mide {w} × {h} px, {megapixels} megapíxeles; el máximo son 40.',
      'La imagen pesa {megabytes} MB y es demasiado para abrirla.',
      'La imagen es demasiado grande para abrirla.',
    ],
    way: 'Redúcela a 8,000 px por lado o menos.',
  },
  'image/unsupported': {
    fact: ['“{at}” no es JPG, PNG ni WebP.', 'La imagen no es JPG, PNG ni WebP.'],
    way: 'Guárdala como JPG y arrástrala otra vez.',
  },
  'image/missing': {
    fact: ['Falta la foto del bloque {block}.', 'Falta una foto de la pieza ({at}).', 'Falta una foto de la pieza.'],
    way: 'Añádela de nuevo desde Imágenes.',
  },
  'image/timeout': {
    fact: ['La imagen “{at}” tardó demasiado en abrir.', 'La imagen tardó demasiado en abrir.'],
    way: 'Prueba con una más pequeña.',
  },
  'paint/unknown-op': {
    fact: ['Esta versión no sabe dibujar “{op}”.', 'Esta versión no sabe dibujar una parte de la pieza.'],
    way: 'Actualiza el estudio.',
  },
  'text/too-long': {
    fact: ['El texto tiene {length} caracteres; caben {max} por campo.', 'El texto es demasiado largo para un campo.'],
    way: 'Pega solo la parte que necesitas.',
  },
  'storage/quota': {
    fact: ['Este equipo no tiene espacio para guardar.'],
    way: 'Tu trabajo sigue en pantalla: usa Descargar copia y libera espacio.',
  },
  'storage/blocked': {
    fact: ['El navegador no deja guardar en este equipo.'],
    way: 'Sal del modo privado o permite el almacenamiento; mientras, usa Descargar copia.',
  },
  'storage/closed': {
    fact: ['Se cortó la conexión con lo guardado.'],
    way: 'Se reintenta solo; si no vuelve, usa Descargar copia y recarga.',
  },
  'storage/not-found': {
    fact: ['Esta pieza ya no está en este equipo.'],
    way: 'Búscala en Archivo o ábrela desde un respaldo.',
  },
  'storage/locked': {
    fact: ['Esta pieza está abierta en otra pestaña.'],
    way: 'Elige Editar aquí o abre una copia.',
  },
  'storage/newer-tab': {
    fact: ['Hay otra pestaña con una versión más nueva del estudio.'],
    way: 'Cierra esta pestaña y sigue en la otra; aquí ya no se guarda.',
  },
  'storage/failed': {
    fact: ['No se pudo guardar en este equipo.'],
    way: 'Tu trabajo sigue en pantalla: usa Descargar copia.',
  },
  'export/digest-mismatch': {
    fact: ['El archivo de {format} no sería idéntico a lo que ves.', 'El archivo no sería idéntico a lo que ves.'],
    way: 'No se escribió nada. Recarga el estudio y exporta otra vez.',
  },
  'export/cancelled': { fact: ['Cancelaste la exportación.'], way: 'No se escribió ningún archivo.' },
  'export/no-canvas': {
    fact: ['Para hacer PNG falta el paquete {at}.', 'Para hacer PNG falta el paquete de dibujo.'],
    way: 'Instálalo, o pide solo PDF o SVG.',
  },
  'export/no-write': {
    fact: ['No se pudo escribir “{at}”.', 'No se pudo escribir el archivo.'],
    way: 'Revisa el permiso y el espacio de la carpeta.',
  },
  'export/failed': {
    fact: ['No se pudo exportar {format}.', 'No se pudo exportar la pieza.'],
    way: 'El borrador está a salvo. Inténtalo otra vez.',
  },
  'package/unreadable': {
    fact: [
      '“{at}” no trae {missing}: no es un paquete del estudio.',
      '“{at}” no se puede leer como paquete.',
      'El paquete no se puede leer.',
    ],
    way: 'Descárgalo otra vez.',
  },
  'package/hash-mismatch': {
    fact: ['“{at}” cambió desde que se guardó.', 'Un archivo cambió desde que se guardó.'],
    way: 'Recupéralo de un respaldo.',
  },
  'package/missing-file': {
    fact: ['En el paquete falta “{at}”.', 'En el paquete falta un archivo.'],
    way: 'Recupéralo de un respaldo.',
  },
  'package/extra-file': {
    fact: ['El paquete trae “{at}”, que nadie registró.', 'El paquete trae un archivo que nadie registró.'],
    way: 'Pregunta quién lo añadió antes de usarlo.',
  },
  'package/too-big': {
    fact: ['“{at}” ocupa demasiado al abrirse.', 'El paquete ocupa demasiado al abrirse.'],
    way: 'Pide el original; este no se abrió.',
  },
  'package/bad-name': {
    fact: [
      'El paquete trae un nombre de archivo que no es seguro: “{at}”.',
      'El paquete trae un nombre de archivo que no es seguro.',
    ],
    way: 'Pide el original; este no se abrió.',
  },
  'edit/locked': {
    fact: ['{block}: {gesture} no se puede, lo fija la plantilla.', 'Este bloque lo fija la plantilla.'],
    way: 'Cambia de plantilla o añade un bloque propio.',
  },
  'edit/unknown-target': {
    fact: ['No existe el lugar que se quiso cambiar: {at}.', 'No existe el lugar que se quiso cambiar.'],
    way: 'Elige el bloque otra vez.',
  },
  'edit/invalid-value': {
    fact: ['El valor no sirve para {at}.', 'El valor no sirve para este campo.'],
    way: 'Escribe otro valor.',
  },
  'file/unreadable': {
    fact: ['No se pudo leer “{at}”.', 'No se pudo leer el archivo.'],
    way: 'Revisa que exista y que tengas permiso.',
  },
  'use/wrong': {
    fact: ['{at}: esa orden no se entiende así.', 'Esa orden no se entiende así.'],
    way: 'Escribe tanquian --help para ver cómo.',
  },
}
