import { LANGUAGES } from '../content/base.ts'
import type { LooseContent } from '../content/index.ts'
import { said } from './own.ts'

/**
 * The parallel texts that say something, with the name of their language and its BCP 47 tag ('und' when nobody wrote which). Letter
 * for letter as a person wrote them: saltillos (ꞌ ʼ ’ ') and quotes are never touched.
 */
export const parallelFacts = (content: LooseContent) =>
  (content.paralelos ?? [])
    .map(({ idioma, titulo, texto }) => ({
      idioma: idioma ?? '',
      lang: idioma === undefined || idioma === 'otra' ? 'und' : idioma,
      nombre: idioma === undefined || idioma === 'otra' ? '' : LANGUAGES[idioma],
      titulo: said(titulo),
      texto: said(texto),
    }))
    .filter(({ titulo, texto }) => titulo !== '' || texto !== '')
