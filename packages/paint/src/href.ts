import { FailureError } from '@tanquian/model'

/** Schemes that lead somewhere; anything else (javascript:, data:, file:) has no business in a link. */
const SCHEMES = /^(?:https?:|mailto:|tel:)/i

/** Characters that are percent-encoded already stay so; a lone '%' becomes one. */
function decoded(href: string): string {
  try {
    return decodeURI(href)
  } catch {
    return href
  }
}

/**
 * A link as every reader takes it: http, https, mailto or tel, in ASCII, without parentheses (PDF ends strings with
 * them). Throws FailureError('edit/invalid-value') for any other scheme.
 */
export function safeHref(href: string): string {
  if (!SCHEMES.test(href)) throw new FailureError({ code: 'edit/invalid-value', at: href })
  return encodeURI(decoded(href)).replaceAll('(', '%28').replaceAll(')', '%29')
}
