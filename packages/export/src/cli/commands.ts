import type { CommandHead } from './command.ts'

const PIECE = '  <pieza.json|->     archivo de la pieza; «-» la lee de la entrada estándar'
const VEDA_SWITCH = '  --veda             como sale en la veda electoral; en sus fechas entra solo'
const JSON_SWITCH = '  --json             escribe sólo JSON en la salida estándar'

/** Every command by its name, in the order of the help. */
export const COMMANDS: Readonly<Record<string, CommandHead>> = {
  templates: {
    usage: 'tanquian templates [--json]',
    does: 'Lista las plantillas con sus formatos y medidas.',
    words: [],
    options: ['json'],
    help: [JSON_SWITCH],
    load: () => import('./commands/templates.ts'),
  },
  fields: {
    usage: 'tanquian fields <tipo> [--json]',
    does: 'Escribe el esquema JSON del contenido de un tipo de pieza.',
    words: ['tipo'],
    options: ['json'],
    help: [
      '  <tipo>             aviso, convocatoria o campania',
      '  --json             el mismo esquema en una sola línea',
    ],
    load: () => import('./commands/fields.ts'),
  },
  example: {
    usage: 'tanquian example <plantilla> [--which corto|tipico|largo]',
    does: 'Escribe una pieza de ejemplo, lista para editarse.',
    words: ['plantilla'],
    options: ['which', 'json'],
    help: [
      '  <plantilla>        su nombre, como lo da tanquian templates',
      '  --which EJEMPLO    cuál de sus ejemplos; si no se dice, tipico',
    ],
    load: () => import('./commands/example.ts'),
  },
  render: {
    usage:
      'tanquian render <pieza.json|-> [--formats a,b|all] [--as png,pdf,svg] [--scale N] [--veda] [--out CARPETA] [--json]',
    does: 'Hace los archivos de una pieza.',
    words: ['pieza.json|-'],
    options: ['formats', 'as', 'scale', 'veda', 'out', 'json'],
    help: [
      PIECE,
      '  --formats A,B|all  formatos; si no se dice, los de la pieza',
      '  --as TIPOS         png, pdf, svg; si no se dice, PNG para pantalla y PDF para papel',
      '  --scale N          multiplica los píxeles de los PNG (papel: 150 ppp × N), hasta 8',
      VEDA_SWITCH,
      '  --out CARPETA      dónde se guardan; si no se dice, aquí',
      JSON_SWITCH,
    ],
    load: () => import('./commands/render.ts'),
  },
  check: {
    usage: 'tanquian check <pieza.json|-> [--off L21,L18] [--veda] [--json]',
    does: 'Pasa la pieza por Revisión. Termina con 1 si hay errores.',
    words: ['pieza.json|-'],
    options: ['off', 'veda', 'json'],
    help: [
      PIECE,
      '  --off REGLAS       reglas de la ley que no se revisan, por su clave (L21, LFT74)',
      VEDA_SWITCH,
      JSON_SWITCH,
    ],
    load: () => import('./commands/check.ts'),
  },
  words: {
    usage: 'tanquian words <pieza.json|-> [--json]',
    does: 'Escribe la pieza en palabras: WhatsApp, publicación, perifoneo y descripción para quien no ve.',
    words: ['pieza.json|-'],
    options: ['json'],
    help: [PIECE, JSON_SWITCH, '  Termina con 1 si la leyenda del programa no cupo en algún texto.'],
    load: () => import('./commands/words.ts'),
  },
  catalog: {
    usage: 'tanquian catalog --out CARPETA [--brand MARCA] [--base URL] [--only a,b] [--json]',
    does: 'Hace el catálogo de plantillas listas: un sitio para cualquier servidor, con formularios, documentos e imágenes.',
    words: [],
    options: ['out', 'brand', 'base', 'only', 'json'],
    help: [
      '  --out CARPETA      dónde se guarda el sitio; lo que ya esté con otro nombre se queda',
      '  --brand MARCA      con qué marca; si no se dice, tanquian',
      '  --base URL         dirección del estudio, para que cada plantilla enlace a su formulario',
      '  --only A,B         sólo esas plantillas, por su nombre',
      JSON_SWITCH,
    ],
    load: () => import('./commands/catalog.ts'),
  },
  package: {
    usage: 'tanquian package <pieza.json|-> --out PAQUETE.zip',
    does: 'Hace un ZIP con todos los formatos, la pieza y un manifiesto con la huella de cada archivo.',
    words: ['pieza.json|-'],
    options: ['out', 'json'],
    help: [PIECE, '  --out PAQUETE.zip  dónde se guarda', JSON_SWITCH],
    load: () => import('./commands/package.ts'),
  },
  verify: {
    usage: 'tanquian verify <PAQUETE.zip> [--json]',
    does: 'Comprueba un paquete: recalcula cada huella y lee la pieza. Termina con 1 si algo no coincide.',
    words: ['PAQUETE.zip'],
    options: ['json'],
    help: [JSON_SWITCH],
    load: () => import('./commands/verify.ts'),
  },
  affected: {
    usage: 'tanquian affected <archivo|carpeta…> [--brand MARCA] [--template PLANTILLA] [--json]',
    does: 'Dice qué piezas se hicieron con una versión anterior de la identidad o de su plantilla. No cambia nada.',
    words: ['archivo|carpeta'],
    many: true,
    options: ['brand', 'template', 'json'],
    help: [
      '  <archivo|carpeta>  piezas .json y paquetes .zip; de una carpeta, todos los que haya dentro',
      '  --brand MARCA      sólo las de esa marca',
      '  --template PLANTILLA  sólo las de esa plantilla',
      JSON_SWITCH,
    ],
    load: () => import('./commands/affected.ts'),
  },
  adopt: {
    usage: 'tanquian adopt <pieza.json…> [--brand MARCA] [--template PLANTILLA] [--out CARPETA] [--json]',
    does: 'Pasa piezas a la versión de hoy de su identidad y de su plantilla. Los paquetes archivados no cambian.',
    words: ['pieza.json'],
    many: true,
    options: ['brand', 'template', 'out', 'json'],
    help: [
      '  <pieza.json>       piezas que pasan a la versión de hoy',
      '  --brand MARCA      sólo la identidad, si es ésa',
      '  --template PLANTILLA  sólo la plantilla, si es ésa',
      '  --out CARPETA      dónde se guardan; si no se dice, en el mismo archivo',
      JSON_SWITCH,
    ],
    load: () => import('./commands/adopt.ts'),
  },
}
