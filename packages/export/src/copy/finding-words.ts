/** What a finding says: the fact in 48 characters at most, and one line with the datum. Richest sentence first. */
export interface FindingWords {
  readonly title: readonly string[]
  readonly why: readonly string[]
}

/** Words of a rule; by its `problem` where it has several. */
export type RuleWords = FindingWords | { readonly problems: Readonly<Record<string, FindingWords>> }

/** Words of one finding: its fact, and its datum in one or more sentences, richest first. */
export const words = (title: string | readonly string[], ...why: readonly string[]): FindingWords => ({
  title: typeof title === 'string' ? [title] : title,
  why,
})
