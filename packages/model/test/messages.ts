/** Invented messages in the manner in which areas send them. `nbsp` marks what copy and paste leaves behind. */
const nbsp = '\u00a0'

export const MESSAGES = {
  aguaApurado: `Buen día, nos apoyan a publicar por favor, se informa q el día jueves 26 de noviembre se suspendera el servicio de agua potable por mantenimiento al equipo de bombeo de 8 am a 6 pm aprox en zona centro, barrio san josé, las palmas y el mirador. se recomienda juntar agua un dia antes. gracias`,
  aguaFicha: `🚰 *AVISO IMPORTANTE* 🚰

*CORTE DE AGUA*

📅 *Fecha:* jueves 26 de noviembre de 2026
🕗 *Horario:* 8:00 a 18:00 hrs.
📍 *Zonas afectadas:*
• Zona Centro
• Barrio San José
• Colonia Las Palmas
• Colonia El Mirador

*Motivo:* Mantenimiento al equipo de bombeo.

✅ *Recomendaciones:*
- Junta agua desde un día antes
- Cierra tus llaves

☎️ Reportes: (483) 000 00 00 ext. 12
*Dirección de Agua Potable*`,
  aguaMayusculas: `AVISO A LA POBLACIÓN
LA DIRECCIÓN DE AGUA POTABLE INFORMA QUE EL DÍA MARTES 1 DE DICIEMBRE DEL 2026 SE SUSPENDERÁ EL SERVICIO EN LA COLONIA GUADALUPE DEBIDO A LA REPARACIÓN DE UNA FUGA, DE 9:00 A 15:00 HRS.
AGRADECEMOS SU COMPRENSIÓN.`,
  aguaNuevoAviso: `AVISO: BAJA PRESIÓN DE AGUA
Por una falla eléctrica en el pozo, habrá baja presión en las colonias La Ceiba, Los Mangos y El Porvenir desde hoy y hasta nuevo aviso.
Habrá pipas de apoyo para escuelas y clínicas.
Tel. 483${nbsp}000${nbsp}0000`,
  aguaDosFechas: `Se suspenderá el agua en Zona Centro el jueves 26 de noviembre, o bien el sábado 5 de diciembre, por limpieza del tanque.`,
  cierreVial: `⚠️CIERRE VIAL⚠️
Se informa a la ciudadanía que mañana se cerrará la calle Hidalgo entre Juárez y Morelos por trabajos de pavimentación, de 7:00 de la mañana a 5:00 de la tarde.
Ruta alterna: calle Zaragoza y Av. 20 de Noviembre.
Maneja con precaución.`,
  cierreDesfile: `Buenas tardes, con motivo del desfile del 20 de noviembre se cerrarán las calles Morelos, Hidalgo y Juárez el viernes 20 de noviembre de 2026 desde las 8:00 hasta las 13:00 horas. Se recomienda usar vías alternas. Seguridad Pública Municipal, emergencias 911`,
  cierrePuente: `*AVISO DE CIERRE*
Puente en la carretera a San Martín
Del lunes 30 de noviembre al viernes 4 de diciembre de 2026, de 9 a 14 hrs, el paso estará cerrado por obra.
Vías alternas: camino a La Ceiba`,
  vacunacion: `💉 JORNADA DE VACUNACIÓN ANTIRRÁBICA 🐶🐱
Trae a tu perro o gato, es totalmente GRATIS
📆 Sábado 28 y domingo 29 de noviembre
⏰ 8:00 a.m. a 2:00 p.m.
📍 Lugar: Centro de Salud y Plaza Principal
Requisitos:
1.- Cartilla de vacunación
2.- Correa o caja transportadora
Informes al WhatsApp 483 000 0000`,
  brigada: `La Dirección de Salud invita a la población en general a la brigada de lentes y salud visual que se llevará a cabo el próximo miércoles 2 de diciembre a partir de las 9:00 horas en el Auditorio Municipal. Costo: $200.00 pesos. Favor de presentar CURP.`,
  mastografia: `JORNADA DE MASTOGRAFÍAS
Fecha: 10/12/2026
Hora: 10:00 a 16:00 horas
Sede: Unidad Deportiva
Dirigida a mujeres de 40 a 69 años
No uses desodorante, talco ni crema ese día.`,
  suspension: `AVISO
Se les informa que el lunes 1 de febrero de 2027 se suspenden labores en todas las oficinas de la Presidencia Municipal por el aniversario de la Constitución. Se reanudan actividades el martes 2 de febrero a las 8:00 horas.
Guardias:
- Protección Civil
- Seguridad Pública
- Agua Potable`,
  vacaciones: `Por medio del presente se hace de su conocimiento que las oficinas del Ayuntamiento permanecerán cerradas del 21 de diciembre de 2026 al 6 de enero de 2027 por periodo vacacional, reanudando labores el jueves 7 de enero. Registro Civil tendrá guardia de lunes a viernes de 9:00 a 13:00 h.`,
  predial: `¡APROVECHA EL DESCUENTO EN TU PREDIAL!
Durante enero de 2027 la Tesorería Municipal ofrece 15% de descuento en el pago anual.
Del 4 al 29 de enero de 2027
Lunes a viernes de 8:00 a 15:00 h
Lugar: cajas de Tesorería, Presidencia Municipal
Requisitos: recibo anterior y credencial de elector
Adultos mayores con INAPAM: 50%`,
  frenteFrio: `🚨 ALERTA 🚨 Protección Civil Municipal informa: el frente frío núm. 14 llega a la Huasteca del sábado 28 al lunes 30 de noviembre. Se esperan lluvias fuertes y temperaturas mínimas de 9 °C. Abríguese bien. No cruce ríos ni vados. Evite usar anafres en cuartos cerrados. Emergencias 9 1 1`,
  incendio: `ALERTA POR INCENDIO FORESTAL
Se registra incendio en el ejido El Carrizal. Personal de Protección Civil trabaja en el lugar.
Evita acercarte a la zona.
Cierra puertas y ventanas.
Reporta al 911`,
  general: `Estimados vecinos, se les comunica que el Registro Civil cambia de domicilio a partir del lunes 7 de diciembre: calle Juárez núm. 12, Zona Centro. Horario de atención de lunes a viernes de 8:00 a 15:00 h. Saludos`,
  basura: `Aviso de recolección de basura
Con motivo de las fiestas, el camión pasará los días jueves 24 y jueves 31 de diciembre de 7:00 a 11:00 hrs.
<br>&nbsp;Servicios Municipales`,
  torneo: `⚽ CONVOCATORIA ⚽
COPA HUASTECA 2027
El H. Ayuntamiento de Tanquián de Escobedo, a través de la Dirección de Deporte, convoca a las y los habitantes del municipio a participar en el torneo municipal de futbol 7 femenil y varonil.
BASES
PRIMERA. Participantes. Podrán inscribirse equipos de 10 a 14 integrantes que hayan cumplido 15 años.
SEGUNDA.- Categorías: libre femenil y libre varonil, con un cupo de 12 equipos por rama.
TERCERA. Inscripción. Es gratuita y se recibirá del lunes 11 al viernes 29 de enero de 2027, de 9:00 a 15:00 h, en las oficinas de la Dirección de Deporte.
CUARTA. El torneo arranca el sábado 6 de febrero de 2027 a las 9:00 h.
Requisitos:
• Cédula de inscripción
• Identificación oficial de cada integrante
Premios:
1er lugar $12,000
2do lugar $6,000.00
3er lugar 3 mil pesos
Sede: Unidad Deportiva Municipal
Lo no previsto será resuelto por el comité organizador.
Tanquián de Escobedo, S.L.P., a 14 de diciembre de 2026`,
  altares: `*Concurso de altares de Xantolo*
La Dirección de Cultura invita a todas las familias a participar en el concurso de altares "Xantolo vive", el domingo 1.º de noviembre de 2026 a las 17:00 horas en la Plaza Principal.
Inscripciones hasta el viernes 30 de octubre de 2026. Inscripción gratuita.
Premios: primer lugar $5,000, segundo lugar $3,000 y tercer lugar $1,000
Bases completas: https://ejemplo.gob.mx/altares
Informes: cultura@ejemplo.gob.mx`,
  becas: `CONVOCATORIA BECAS MUNICIPALES
Dirigida a: estudiantes de secundaria y bachillerato
Registro: 18 al 22 de enero de 2027
Documentos: CURP, boleta y comprobante de domicilio
Lugar: Dirección de Educación`,
  influenza: `Campaña de vacunación contra la influenza
"Una vacuna, menos riesgos"
Dirigida a personas de 60 años y más, embarazadas y niñas y niños de 6 meses a 5 años
Del 30 de noviembre al 11 de diciembre de 2026, de lunes a viernes de 8:00 a 14:00 h
En el Centro de Salud. Gratis. Lleva tu cartilla.`,
  descacharrizacion: `♻️ Campaña de descacharrización ♻️
¡Saca tus cacharros!
Contra el dengue, el camión pasará por tu colonia el 5 y 6 de diciembre de 7:00 a 12:00 h
Servicios Municipales`,
  usuariosDelAgua: `*AVISO A USUARIOS DEL AGUA POTABLE*
Les informamos que este miércoles 25 de noviembre no habrá servicio de agua en los barrios San Miguel, Guadalupe y La Loma, a partir de las 9 de la mañana y hasta las 4 de la tarde, por reparación de fuga en la línea principal. Favor de tomar sus precauciones. Agradecemos su comprensión. Atte. Dirección de Agua Potable. Tel 483 000 00 00`,
  bacheo: `POR TRABAJOS DE BACHEO SE CERRARÁ A LA CIRCULACIÓN LA AVENIDA JUÁREZ EN EL TRAMO DE MORELOS A ZARAGOZA LOS DÍAS 30 DE NOVIEMBRE Y 1 DE DICIEMBRE DE 8:00 A 17:00 HRS. UTILICE VÍAS ALTERNAS`,
  sarampion: `📣 ¡Vacuna a tus hijos! 💉

Ven a la *jornada de vacunación* contra sarampión

🗓️ Jueves 3 de diciembre
🕘 9 am - 2 pm
📍 Plaza Principal
👶 Niñas y niños de 1 a 9 años

Trae tu cartilla y CURP.

*¡Es gratis!*`,
  dibujo: `CONVOCATORIA
La Dirección de Cultura CONVOCA a todos los niños y jóvenes del municipio a participar en el CONCURSO DE DIBUJO "MI TIERRA HUASTECA", bajo las siguientes bases:
1.- Podrán participar niñas y niños de 6 a 12 años.
2.- El dibujo será en cartulina, técnica libre.
3.- La recepción de trabajos será del 1 al 11 de diciembre de 2026 en la Casa de la Cultura, de 9:00 a 15:00 horas.
4.- La premiación se llevará a cabo el día viernes 18 de diciembre a las 17:00 hrs en la Plaza Principal.
PREMIOS
1° lugar: bicicleta
2° lugar: $1,500.00 pesos
3° lugar: $800 pesos
Mayores informes al 483 000 00 00`,
  catastro: `Buenos días compañeros les comparto: el día de mañana martes 24 de noviembre no habrá atención en Catastro por capacitación del personal. Regresamos el miércoles 25 en horario normal.`,
  ondaTropical: `ALERTA PREVENTIVA. Onda tropical provocará lluvias de fuertes a muy fuertes en la Huasteca Potosina entre el 24 y el 26 de noviembre. Se recomienda a la población no cruzar arroyos crecidos. Albergue: Auditorio Municipal. Protección Civil 483 000 0000 o 911.`,
  boletin: `BOLETÍN DE PRENSA 048/2026
Inicia la rehabilitación del camino a Santa Rosa
Tanquián de Escobedo, S.L.P., a 23 de noviembre de 2026.
La Dirección de Obras Públicas inició este lunes la rehabilitación de 480 metros del camino que une a la cabecera con el ejido.
Los trabajos incluyen base hidráulica, concreto y cunetas, y durante la obra habrá paso por un carril.`,
  xantolo: `INVITACIÓN
Xantolo en la plaza
La Dirección de Cultura te invita a recibir a quienes ya no están.
Fecha: viernes 30 de octubre de 2026
Hora: 18:00 horas
Lugar: Plaza Principal
Entrada libre
Programa:
19:00 Encendido del altar
20:30 Danza de huehues
Informes: 483 000 0000`,
  natalicio: `Un día como hoy
Natalicio de Mariano Escobedo
16 de enero de 2027
General que defendió la República y de quien el municipio lleva el nombre.`,
  maestro: `¡Feliz Día del Maestro!
15 de mayo de 2027. Gracias por enseñar con paciencia en cada comunidad.`,
  pesame: `El H. Ayuntamiento lamenta el sensible fallecimiento de la señora María Hernández Santiago, trabajadora del Registro Civil. Nuestro pésame a su familia.`,
  falso: `ACLARACIÓN
Es falso que el agua de la red esté contaminada. El análisis del 20 de noviembre cumple la norma. Atte. Dirección de Agua Potable`,
  constancia: `El H. Ayuntamiento otorga el presente Reconocimiento a Juana Martínez Hernández por veinte años de enseñanza.`,
  caminoNuevo: `FICHA DE OBRA
Rehabilitación del camino a Santa Rosa
Inversión de $4,860,000.00 del FISMDF para 1,350 habitantes. Inicia el 23 de noviembre de 2026.`,
  trimestre: `Informe trimestral de actividades del Registro Civil
En este periodo se atendieron 1,284 trámites y se abrió una ventanilla nueva.`,
  frio: `MENSAJE A LA POBLACIÓN
A las familias del municipio
Esta temporada de frío abriga a niñas, niños y personas mayores.`,
  nada: `ok gracias`,
} as const
