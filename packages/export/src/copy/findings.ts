import { words } from './finding-words.ts'
import type { RuleWords } from './finding-words.ts'
import { LAW_FINDINGS } from './findings-law.ts'

export type { FindingWords, RuleWords } from './finding-words.ts'

/** Words of every finding. `{field}`, `{name}` and `{formats}` are what a person calls them. */
export const FINDINGS: Readonly<Record<`rev/${string}`, RuleWords>> = {
  'rev/weekday-mismatch': words('El día no coincide con la fecha', 'El {date} es {right}, no {weekday}.'),
  'rev/impossible-date': words('Esa fecha no existe', 'Dice “{text}” y no está en el calendario.'),
  'rev/missing-required': words(
    ['Falta llenar “{field}”', 'Falta llenar un campo'],
    'Sin ese dato la pieza no está completa.',
  ),
  'rev/bad-value': {
    problems: {
      'not-a-date': words('Esa fecha no existe', 'Revisa día, mes y año.'),
      'not-an-hour': words('Esa hora no existe', 'Las horas van de 0:00 a 24:00.'),
      'not-an-email': words('El correo está incompleto', 'Falta la arroba o lo que va después.'),
      'not-a-link': words('El enlace está incompleto', 'Empieza con https:// y no lleva espacios.'),
      'not-an-option': words('Esa opción no existe', 'Elige una de la lista.'),
      'not-a-number': words('Ahí va un número', 'Escribe la cifra; las palabras van en otro campo.'),
    },
  },
  'rev/at-odds': {
    problems: {
      'out-of-order': words('Un dato va antes de lo que debe', 'Dice {last}, y antes va {first}.'),
      'sum-differs': words('La suma no da el total', 'Suma {have} y el total dice {want}.'),
      'not-in-list': words('Esa categoría no está en la lista', 'Dice “{received}”.'),
      'too-few': words('Faltan renglones en la lista', 'Van {have}; se piden al menos {want}.'),
    },
  },
  'rev/hours-order': {
    problems: {
      'hours-reversed': words('Termina antes de empezar', 'Dice de {first} a {last}.'),
      'dates-reversed': words('La fecha final va antes que la inicial', 'Dice del {first} al {last}.'),
    },
  },
  'rev/phone-format': {
    problems: {
      'phone-short': words('Al teléfono le {gap|falta|faltan} {gap} {gap|dígito|dígitos}', 'Van {have} de {want}.'),
      'phone-long': words(
        'Al teléfono le {gap|sobra|sobran} {gap} {gap|dígito|dígitos}',
        'Van {have}; deben ser {want}.',
      ),
      'phone-old': words('El teléfono lleva un prefijo viejo', 'Desde 2019 se marca sin 01, 044 ni 045.'),
    },
  },
  'rev/placeholder': words('Quedó un texto de relleno', 'Dice “{text}”. Escribe el dato real.'),
  'rev/legend-missing': {
    problems: {
      'not-chosen': words('Falta la leyenda del programa', 'Un programa con apoyos lleva su leyenda de ley.'),
      maybe: words('Tal vez lleve leyenda de programa', 'El texto dice “{text}”.'),
      'not-in-brand': words('La marca no tiene esa leyenda', 'Añádela en Marca o elige la otra.'),
      'not-shown': words('La leyenda no se ve', 'Falta en {formats}.', 'Falta en un formato.'),
      social: words(
        'Esa leyenda no es la de desarrollo social',
        'Un programa de desarrollo social lleva solo la suya.',
      ),
      'not-social': words(
        'Esa leyenda es de desarrollo social',
        'Revisa la clasificación legal, o pon la de subsidios.',
      ),
      'brand-differs': words(
        'La leyenda de la marca no es la de ley',
        'Debe ir palabra por palabra; corrígela en Marca.',
      ),
      altered: words(
        'La leyenda está cambiada',
        'En {formats} no dice lo que dice la ley.',
        'No dice lo que dice la ley.',
      ),
      both: words('Lleva las dos leyendas', 'En {formats}. Deja solo una.', 'Deja solo una.'),
      'not-asked': words(
        'Una leyenda está escrita a mano',
        'En {formats}. Elígela en Leyenda legal y borra el texto.',
        'Elígela en Leyenda legal y borra el texto.',
      ),
    },
  },
  'rev/missing-alt': {
    problems: {
      empty: words('Falta describir la imagen', 'Quien no ve no sabrá qué muestra.'),
      'file-name': words('La descripción es un nombre de archivo', 'Dice “{text}”. Di en una frase qué se ve.'),
    },
  },
  'rev/overflow': words(
    'El texto no cabe',
    '{name} sobresale {over} en {formats}. Acórtalo.',
    '{name} no cabe en {formats}. Acórtalo.',
    'Acórtalo o dale más lugar.',
  ),
  'rev/contrast': {
    problems: {
      color: words('El texto se confunde con el fondo', '{name}: contraste {ratio}; se pide {want}.'),
      picture: words(
        'La foto puede tapar el texto',
        '{name}: contraste de {ratio} en lo peor de la foto; se pide {want}.',
      ),
    },
  },
  'rev/text-too-small': words('La letra es muy pequeña', '{name} mide {size}; aquí lo mínimo es {floor}.'),
  'rev/outside-safe-zone': {
    problems: {
      'off-page': words('Se sale de la pieza', '{name} sobresale {by}.'),
      'buttons-bottom': words('Queda bajo los botones de la app', '{name} entra {by} en lo que se tapa abajo.'),
      'buttons-top': words('Queda bajo los botones de la app', '{name} entra {by} en lo que se tapa arriba.'),
      'buttons-left': words('Queda bajo los botones de la app', '{name} entra {by} en lo que se tapa a la izquierda.'),
      'buttons-right': words('Queda bajo los botones de la app', '{name} entra {by} en lo que se tapa a la derecha.'),
      'margin-bottom': words('Queda muy cerca de la orilla', '{name} pasa {by} del margen de abajo.'),
      'margin-top': words('Queda muy cerca de la orilla', '{name} pasa {by} del margen de arriba.'),
      'margin-left': words('Queda muy cerca de la orilla', '{name} pasa {by} del margen izquierdo.'),
      'margin-right': words('Queda muy cerca de la orilla', '{name} pasa {by} del margen derecho.'),
    },
  },
  'rev/picture-resolution': {
    problems: {
      print: words(
        'La foto saldrá borrosa al imprimir',
        'Tiene {ppi} ppp a ese tamaño; se piden 150. Busca una de {want} px de ancho.',
      ),
      screen: words('La foto saldrá borrosa', 'Se agranda {times} veces: muestra {have} px y se piden {want}.'),
    },
  },
  'rev/past-date': words('Esa fecha ya pasó', 'El {date} fue hace {days} {days|día|días}.'),
  'rev/unpaired-marks': {
    problems: {
      pair: words('Un signo no tiene pareja', 'Hay “{mark}” sin “{pair}”.'),
      twin: words('Un signo no tiene pareja', 'Hay un “{mark}” de más o de menos.'),
    },
  },
  'rev/relative-date': words('Se entiende mejor con fecha', 'Dice “{text}”, y quizá se lea otro día.'),
  'rev/all-caps': words('Está todo en mayúsculas', 'Así se lee más lento; basta con la primera letra.'),
  'rev/no-contact': words('Falta el teléfono para reportes', 'Sin él, la gente preguntará en los comentarios.'),
  'rev/too-long': {
    problems: {
      'too-long': words('El texto es largo para este campo', 'Van {have} caracteres; caben bien {want}.'),
      'too-many': words('La lista es larga', 'Van {have} renglones; caben bien {want}.'),
    },
  },
  'rev/double-space': words('Hay espacios de más', 'En {spaces} {spaces|lugar|lugares}.'),
  ...LAW_FINDINGS,
}

/** Laws of findings that bring none of their own, since no book of the law was there. They also say {@link LAST_WORD}. */
export const LAWS: Readonly<Record<string, string>> = {
  'rev/legend-missing': 'Ley General de Comunicación Social, art. 11; Ley General de Desarrollo Social, art. 28',
  'rev/missing-alt':
    'Ley General de Comunicación Social, art. 12; Ley General para la Inclusión de las Personas con Discapacidad, art. 32',
}

/** Said under every finding that rests on a law. */
export const LAST_WORD = 'El área jurídica tiene la última palabra.'
