/** Whether a written cost means that it costs nothing. */
export const isFree = (costo: string): boolean => /^(grati[st]|gratuit[ao]|sin costo|\$?\s*0(\.0+)?\b)/i.test(costo)
