/** Sentences of the office, with every letter and sign that its fonts promise. */
export const SENTENCES: readonly string[] = [
  'Se suspende el servicio para dar mantenimiento al equipo de bombeo.',
  'El H. Ayuntamiento de Tanquián de Escobedo, S.L.P., convoca a las y los habitantes del municipio.',
  '¿Cuándo? Del lunes 11 al viernes 29 de enero de 2027, de 8:00 a 18:00 h. ¡Gratis!',
  'ÁÉÍÓÚÜÑ áéíóúüñ «comillas» “dobles” ‘simples’ – guion — raya… 1.º 2.ª 25° № 7 · • × ½ −',
  'Tének: kꞌij, tꞌilom, bꞌichow, ꞋAk; wiʼ, tʼekʼ; Náhuatl: xochitl, Huehuetlán, Xilitla.',
  'Ayuda para VÁYASE, AVenida, Tokio, Yolanda, LT, Wáter, P. A. Ávila, F., T., Ly, rv.',
  '$1,234,567.89 · 10 % · 100 m² · 3.5 km · 483 000 0000 ext. 117 · 2024–2027',
  'Folio CS-CV-2026-017 / https://tanquian.gob.mx/aviso?id=42&x=1#top',
  'no-break\u00a0space y\u00a0h',
]
