import type { ContentKind } from '@tanquian/model'

/**
 * What goes first when a text is too long, as data. Each step is `saying:form`: the saying comes down, one form at a time, to the
 * form of that name; steps for forms that a saying does not have are passed over. What stands last stays longest.
 */
const LADDERS: Readonly<Record<ContentKind, string>> = {
  aviso: `
    paralelos:no firma:no fundamento:no clase:corto quien:sin-correo causa:no enlace:no pago:no hacer:3 requisitos:1
    requisitos:no quien:corto clase:no cuando:sin-anio costo:no rutas:1 fuente:corto hacer:1 alternativa:no refugios:1
    telefonos:1 rutas:no descuentos:2 calendario:2 tramos:2 guardias:3 donde:algunos quien:minimo hacer:no resumen:no
    fuente:no refugios:no telefonos:no tramos:1 descuentos:1 calendario:1 guardias:1 donde:cuantos cuando:corto
    reanudacion:corto tramos:no descuentos:no calendario:no guardias:no leyenda:no reanudacion:no quien:no donde:no
    cuando:no`,
  convocatoria: `
    paralelos:no firma:no requisitos:cuantos quien:sin-correo convoca:no premios:primero requisitos:no quien:corto
    clase:no inscripcion:sin-medio inscripcion:sin-anio evento:sin-anio publico:no enlace:no premios:cuantos
    inscripcion:sin-sede titulo:corto premios:no quien:minimo resumen:no inscripcion:corto evento:corto donde:corto
    leyenda:no quien:no donde:no evento:no inscripcion:no`,
  comunicado: `
    paralelos:no firma:no quien:sin-correo puntos:2 quien:corto resumen:2 puntos:1 cuando:sin-anio puntos:no clase:corto
    quien:minimo resumen:1 cuando:corto enlace:no clase:no leyenda:no resumen:no cuando:no quien:no`,
  evento: `
    paralelos:no firma:no quien:sin-correo vestimenta:no aforo:no organiza:no programa:4 quien:corto acceso:no clase:no
    confirmar:no programa:2 cuando:sin-anio quien:minimo titulo:corto programa:no enlace:no costo:no resumen:no
    donde:corto cuando:corto leyenda:no quien:no donde:no cuando:no`,
  campania: `
    paralelos:no firma:no programa:no enlace:no quien:sin-correo quien:corto clase:no publico:no cuando:sin-anio
    quien:minimo costo:no resumen:no hacer:no donde:corto cuando:corto leyenda:no quien:no donde:no cuando:no`,
  efemeride: `
    paralelos:no firma:no fuente:no quien:sin-correo quien:corto enlace:no bandera:no clase:no cuando:sin-anio
    quien:minimo acto:no resumen:no aniversario:no cuando:corto leyenda:no quien:no cuando:no`,
  felicitacion: `
    paralelos:no firma:no quien:sin-correo quien:corto enlace:no clase:no cuando:sin-anio publico:no cuando:corto
    quien:minimo cuando:no resumen:1 resumen:no leyenda:no quien:no firmante:no`,
  esquela: `
    paralelos:no firma:no quien:sin-correo quien:corto enlace:no honras:1 cuando:sin-anio familia:no cuando:corto
    relacion:no quien:minimo honras:no resumen:1 clase:no cuando:no resumen:no leyenda:no quien:no expresa:no`,
  infografia: `
    paralelos:no firma:no quien:sin-correo quien:corto enlace:no clase:no publico:no fuente:corto resumen:no datos:5
    descripcion:3 datos:3 quien:minimo hacer:no datos:1 fuente:no descripcion:1 datos:no leyenda:no descripcion:no
    quien:no`,
  obra: `
    paralelos:no firma:no modalidad:no contrato:no origenes:no quien:sin-correo contratista:no tipo:no quien:corto
    contraloria:no enlace:no gasto:no clase:no ejecuta:no beneficiarios:corto cuando:sin-anio avance:corto
    inversion:corto quien:minimo meta:no cuando:corto avance:no cuando:no beneficiarios:no leyenda:no quien:no
    inversion:no donde:no`,
  aclaracion: `
    paralelos:no firma:no quien:sin-correo quien:corto enlace:no clase:corto circula:corto hechos:2 confirma:corto
    clase:no quien:minimo circula:no hechos:1 hechos:no leyenda:no quien:no confirma:no`,
  reconocimiento: `
    paralelos:no firma:no firmas:no quien:sin-correo quien:corto enlace:no donde:no cuando:sin-anio quien:minimo
    cuando:corto cuando:no resumen:1 otorga:no clase:no resumen:no leyenda:no quien:no`,
  informe: `
    paralelos:no firma:no fuente:no quien:sin-correo quien:corto resumen:3 clase:no cuando:sin-anio resumen:1 datos:3
    enlace:no quien:minimo resumen:no cuando:corto datos:1 cuando:no datos:no leyenda:no quien:no periodo:no`,
  mensaje: `
    paralelos:no firma:no quien:sin-correo quien:corto enlace:no clase:no cuando:sin-anio publico:no resumen:6
    cuando:corto quien:minimo resumen:3 cuando:no resumen:1 resumen:no leyenda:no quien:no firmante:no`,
}

/** In an alert, what to do stays longer than what happens, and the word «alerta» longer than both. */
const ALERT = `
  paralelos:no firma:no fundamento:no clase:corto quien:sin-correo causa:no enlace:no pago:no requisitos:no costo:no
  rutas:no descuentos:no calendario:no tramos:no guardias:no reanudacion:no quien:corto cuando:sin-anio fuente:corto
  hacer:4 alternativa:no refugios:1 telefonos:1 donde:algunos hacer:3 quien:minimo resumen:no refugios:no telefonos:no
  hacer:1 fuente:no donde:cuantos hacer:no clase:no cuando:corto leyenda:no quien:no donde:no cuando:no`

/** A rung of a ladder: `saying` comes down to `form`. */
export interface Rung {
  readonly saying: string
  readonly form: string
}

/** The ladder of a kind (alerts have their own), first to leave first. */
export const ladderOf = (kind: ContentKind, subtipo: string | undefined): readonly Rung[] =>
  (kind === 'aviso' && subtipo === 'alerta' ? ALERT : LADDERS[kind])
    .trim()
    .split(/\s+/)
    .map((step) => {
      const [saying = '', form = ''] = step.split(':')
      return { saying, form }
    })
