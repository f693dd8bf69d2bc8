/** Richer facts of 'parse/invalid', by its `problem`. Richest sentence first; the last one needs no data. */
export const PROBLEMS: Readonly<Record<string, readonly string[]>> = {
  missing: ['Falta {at}.', 'Falta un dato.'],
  'unknown-key': ['Sobra {at}: nadie lo conoce.', 'Sobra un dato que nadie conoce.'],
  'not-allowed': [
    'En {at} dice “{received}” y solo puede decir {allowed}.',
    'En {at} solo puede ir {allowed}.',
    'Un dato no es de los permitidos.',
  ],
  'wrong-type': [
    'En {at} va {allowed} y se encontró {received}.',
    'El dato de {at} no es del tipo que va ahí.',
    'Un dato no es del tipo que va ahí.',
  ],
  'wrong-value': ['El valor de {at} no puede ser.', 'Un valor no puede ser.'],
  'duplicate-id': ['“{received}” está repetido en {at}.', 'Hay un nombre repetido.'],
  'forbidden-key': ['El nombre “{received}” no se permite en {at}.', 'Hay un nombre que no se permite.'],
  'not-a-piece': ['“{at}” no contiene una pieza.', 'El archivo no contiene una pieza.'],
  'unknown-name': ['En {at} se nombra “{received}”, que no existe.', 'Se nombra algo que no existe.'],
  'out-of-range': ['Un número de {at} se sale de lo posible.', 'Un número se sale de lo posible.'],
  length: ['La lista de {at} está incompleta.', 'Una lista está incompleta.'],
  'unknown-block': ['En {at} se cambia el bloque “{received}”, que no existe.', 'Se cambia un bloque que no existe.'],
  'unknown-format': [
    'En {at} se nombra el formato “{received}”, que no existe.',
    'Se nombra un formato que no existe.',
  ],
  'unknown-piece': ['En {at} se usa la parte “{received}”; hay {allowed}.', 'Se usa una parte que no existe.'],
  circle: ['En {at}, “{received}” sale de sí mismo.', 'Algo sale de sí mismo.'],
  'missing-stack': ['En {at} se nombra el bloque “{received}”, que no existe.', 'Se nombra un bloque que no existe.'],
  'unknown-kind': ['No existe el tipo de pieza “{received}”; hay {allowed}.', 'No existe ese tipo de pieza.'],
  'not-json': ['En {at} hay algo que un archivo no puede guardar.', 'Hay algo que un archivo no puede guardar.'],
  object: ['Se esperaba un objeto y se encontró {received}.', 'Se esperaba un objeto.'],
  record: ['En {at} va un objeto y se encontró {received}.', 'Se esperaba un objeto.'],
  string: ['En {at} va un texto y se encontró {received}.', 'Se esperaba un texto.'],
  required: ['Falta llenar {at}.', 'Falta llenar un campo.'],
  'too-long': ['El texto de {at} es más largo de lo que cabe.', 'Un texto es más largo de lo que cabe.'],
  'too-many': ['En {at} hay más renglones de los que caben.', 'Hay más renglones de los que caben.'],
  'not-a-date': ['La fecha de {at} no existe.', 'Una fecha no existe.'],
  'not-an-hour': ['La hora de {at} no existe.', 'Una hora no existe.'],
  'dates-reversed': ['En {at}, la fecha final va antes que la inicial.', 'Una fecha final va antes que la inicial.'],
  'hours-reversed': ['En {at}, la hora final va antes que la inicial.', 'Una hora final va antes que la inicial.'],
  'phone-short': ['Al teléfono de {at} le faltan dígitos.', 'A un teléfono le faltan dígitos.'],
  'phone-long': ['Al teléfono de {at} le sobran dígitos.', 'A un teléfono le sobran dígitos.'],
  'phone-old': [
    'El teléfono de {at} lleva un prefijo que ya no se usa.',
    'Un teléfono lleva un prefijo que ya no se usa.',
  ],
  'not-an-email': ['El correo de {at} está incompleto.', 'Un correo está incompleto.'],
  'not-a-link': ['El enlace de {at} está incompleto.', 'Un enlace está incompleto.'],
  'not-an-option': ['La opción de {at} no existe.', 'Una opción no existe.'],
}

/** What a person calls each gesture. */
export const GESTURE_WORDS: Readonly<Record<string, string>> = {
  move: 'mover',
  resize: 'cambiar su medida',
  hide: 'ocultar',
  crop: 'recortar',
  retype: 'escribir',
  size: 'cambiar el tamaño de letra',
  align: 'alinear',
  color: 'cambiar el color',
}

/** What a person calls the types of a file; schemas name them in English. */
export const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'texto',
  number: 'número',
  boolean: 'sí o no',
  object: 'objeto',
  Object: 'objeto',
  Array: 'lista',
  list: 'lista',
  null: 'nada',
  undefined: 'nada',
  NaN: 'un número que no existe',
}
