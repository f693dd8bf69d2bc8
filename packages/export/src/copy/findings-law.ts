import { words } from './finding-words.ts'
import type { RuleWords } from './finding-words.ts'

/** Words of the findings that rest on the law and on the office's own rules for a kind. `{status}`: how firm a date is. */
export const LAW_FINDINGS: Readonly<Record<`rev/${string}`, RuleWords>> = {
  'rev/veda': {
    problems: {
      kind: words(
        'En veda no salen obras ni informes',
        'La veda va del {first} al {last} (dato {status}).',
        'La veda va del {first} al {last}.',
      ),
      class: words(
        'En veda no puede salir esta pieza',
        'Su clasificación no es de las que pasan. La veda va del {first} al {last} (dato {status}).',
        'Su clasificación no es de las que pasan. La veda va del {first} al {last}.',
      ),
      stays: words(
        'Seguiría publicada en la veda',
        'Está hasta el {until} y la veda empieza el {first} (dato {status}).',
        'Está hasta el {until} y la veda empieza el {first}.',
      ),
      'no-class': words(
        'Falta su clasificación legal',
        'Sin ella no se sabe si puede salir en la veda, del {first} al {last}.',
      ),
      kit: words(
        'En veda firma solo la institución',
        'Va sin marca ni lema. Con su fecha de publicación, la firma cambia sola.',
      ),
      replace: words(
        'Al empezar la veda hay que cambiarla',
        'Está hasta el {until}; desde el {first} va su versión de veda (dato {status}).',
        'Está hasta el {until}; desde el {first} va su versión de veda.',
      ),
      name: words('En veda no se nombra a nadie del gobierno', 'Dice “{text}”.'),
      achievement: words('En veda no se dicen logros', 'Dice “{text}”.'),
      conditions: words(
        'Sale en veda con condiciones',
        'Solo informa del trámite o servicio: sin nombres, logros ni lemas.',
      ),
    },
  },
  'rev/informe-window': {
    problems: {
      'no-date': words('Falta el día en que se rinde el informe', 'De él depende cuándo se puede difundir.'),
      early: words('Es pronto para difundir el informe', 'Puede salir del {first} al {last}.'),
      late: words('Ya no se puede difundir el informe', 'Podía salir del {first} al {last}.'),
      stays: words('El informe se quedaría más de lo debido', 'Se retira después del {last}.'),
    },
  },
  'rev/promotion': {
    problems: {
      'name-headline': words('Un nombre va de titular', 'Dice “{text}”. Habla la institución, no una persona.'),
      'post-headline': words('Un cargo va de titular', 'Dice “{text}”. Di qué hace el municipio, no quién.'),
      turn: words('Suena a promoción de una persona', 'Dice “{text}”. Di qué hay y para quién.'),
      account: words('Lleva una cuenta o etiqueta personal', 'Dice “{text}”. Usa la del municipio.'),
      'first-person': words('Habla en primera persona', 'Dice “{text}”. Habla la institución.'),
      'name-repeated': words('Repite el nombre de una persona', 'Dice “{text}” más de una vez.'),
      reason: words('Falta decir por qué aparece un nombre', 'Dice “{text}”. Anótalo en Datos de la oficina.'),
    },
  },
  'rev/vote-words': words('Un programa no se liga al voto', 'Dice “{text}”.'),
  'rev/privacy-notice': {
    problems: {
      missing: words(
        'Falta el aviso de privacidad',
        'Di quién guarda los datos y dónde, para qué, si se transfieren, cómo negarse y dónde está completo.',
      ),
      maybe: words('Tal vez lleve aviso de privacidad', 'Habla de “{text}”. Di si pide datos personales.'),
      incomplete: words('Al aviso de privacidad le falta algo', 'Falta decir {elements}.'),
    },
  },
  'rev/consent': {
    problems: {
      minors: words(
        'Falta el consentimiento de quien cuida al menor',
        'Anota el documento, con la opinión de la niña o el niño, o cambia la foto.',
      ),
      'maybe-minors': words('Tal vez se reconozca a niñas o niños', 'La descripción dice “{text}”.'),
      adults: words('Tal vez falte el consentimiento de alguien', 'La descripción dice “{text}”.'),
    },
  },
  'rev/beneficiary-data': {
    problems: {
      curp: words('La pieza muestra una CURP', 'Quítala: dice quién es una persona.'),
      elector: words('La pieza muestra una clave de elector', 'Quítala: dice quién es una persona.'),
      rfc: words('La pieza muestra el RFC de una persona', 'Quítalo: dice quién es.'),
      'home-and-health': words('Dice dónde vive y qué salud tiene alguien', 'Quita el domicilio y el padecimiento.'),
      health: words('Habla de la salud de una persona', 'Di el servicio, no el padecimiento de alguien.'),
      document: words('En la foto se vería un documento', 'Cubre credenciales y actas antes de publicarla.'),
    },
  },
  'rev/photo-credit': words('Falta decir quién tomó la foto', 'Anota su nombre o el crédito.'),
  'rev/inclusive-words': {
    problems: {
      word: words('Hay una forma más respetuosa', 'Dice “{text}”; se dice “{instead}”.'),
      unsayable: words('Así no se puede leer en voz alta', 'Dice “{text}”. Escribe las dos formas o una neutra.'),
    },
  },
  'rev/rest-day': {
    problems: {
      moved: words('El descanso de ley es otro día', 'El del {first} se pasa al {date}.'),
      'not-official': words('Ese día no es descanso de ley', 'El {date} es laborable: di el fundamento.'),
    },
  },
  'rev/flag-date': {
    problems: {
      full: words('Ese día la Bandera va a toda asta', 'La ley dice: {text}.'),
      half: words('Ese día la Bandera va a media asta', 'La ley dice: {text}.'),
      'not-listed': words('Ese día no está en la lista de izamiento', 'Confirma por qué se iza la Bandera.'),
      year: words('El año no coincide con el de la ley', 'Dice {have} y la ley dice {want}: {text}.'),
      unconfirmed: words('Esa fecha está por confirmar', 'Se recuerda “{text}”. Coteja el documento.'),
    },
  },
  'rev/esquela-family': words('Falta que la familia confirme', 'Sin su confirmación la esquela no sale.'),
  'rev/aclaracion-headline': words(
    'El titular repite lo que circula',
    'Repite {have} de sus {want} palabras. Di solo lo cierto.',
  ),
}

/** What each element of a privacy notice is called in a sentence. */
export const PRIVACY_ELEMENTS: Readonly<Record<string, string>> = {
  responsable: 'quién guarda los datos y su domicilio',
  finalidad: 'para qué',
  transferencias: 'si se transfieren',
  negativa: 'cómo negarse',
  integral: 'dónde está completo',
}
