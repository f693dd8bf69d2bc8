/** What facts are made of. Records and lists nest; nothing is ever undefined: what is unknown is ''. */
export type Fact = string | readonly Fact[] | { readonly [name: string]: Fact }

/** Words of one day. */
export type DayFacts = {
  /** '26' */
  readonly dia: string
  /** 'jueves' */
  readonly semana: string
  /** 'noviembre' */
  readonly mes: string
  /** 'nov' */
  readonly mesCorto: string
  /** '2026' */
  readonly anio: string
  /** 'noviembre\nde 2026' */
  readonly mesAnio: string
  /** 'jueves 26 de noviembre de 2026' */
  readonly larga: string
  /** 'jueves 26 de noviembre' */
  readonly sinAnio: string
  /** 'jueves 26' */
  readonly semanaDia: string
  /** 'de noviembre' */
  readonly deMes: string
  /** 'de noviembre de 2026' */
  readonly deMesAnio: string
  /** '26 nov 2026' */
  readonly corta: string
}

/** Words of a period: those of its first day, of the whole span, of its hours, and of its last day under `fin`. */
export type PeriodFacts = DayFacts & {
  /** 'si' when it is one day, 'no' when it spans several, '' when unknown. */
  readonly unDia: string
  /** 'Del sábado 28 al lunes 30 de noviembre de 2026'; the long date when it is one day. */
  readonly rango: string
  /** The same, to go on a sentence: 'del sábado 28 …'. */
  readonly rangoMin: string
  /** '30 de noviembre al 11 de diciembre de 2026' */
  readonly rangoSinSemana: string
  /** 'Del sábado 28 al lunes 30 de noviembre', where the year stands elsewhere */
  readonly rangoSinAnio: string
  /** '30 nov – 11 dic 2026' */
  readonly rangoCorto: string
  /** '8:00 a 18:00 h' */
  readonly horario: string
  /** First hour, '9:00 h' */
  readonly hora: string
  /** Last hour, '18:00 h' */
  readonly horaFin: string
  /** '10 horas' */
  readonly duracion: string
  /** 'lunes a viernes' */
  readonly dias: string
  /** 'lunes a viernes, 8:00 a 14:00 h' */
  readonly diasHorario: string
  /** 'sábado 6 de febrero, 9:00 h' */
  readonly sinAnioHora: string
  /** 'sábado 6\nde febrero, 9:00 h' */
  readonly dosLineas: string
  /** 'Hasta nuevo aviso' or '' */
  readonly nuevoAviso: string
  /** Day after which it is over ('domingo 29 …'). */
  readonly fin: DayFacts
}
