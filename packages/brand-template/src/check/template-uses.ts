import type { ColorRole, Template } from '@tanquian/model'

/** A role and every role that a swap of the template may put in its place. */
export const roleAndSwaps = (template: Template, role: ColorRole): readonly ColorRole[] => [
  ...new Set([role, ...(template.swaps ?? []).map(({ colors }) => colors[role] ?? role)]),
]
