/** Things that go to disk, each with its current schema number. */
export const CURRENT = { brand: 1, template: 1, font: 1, draft: 1, scene: 1, law: 1, office: 1 } as const
/** One of the keys of {@link CURRENT}. */
export type PersistedKind = keyof typeof CURRENT

/** One step up. `run` gets a tidy plain object of version `from` and gives one of `from + 1`; it may throw if the old data is broken. */
export interface MigrationStep {
  readonly kind: PersistedKind
  readonly from: number
  /** What changed, in a few words. */
  readonly name: string
  readonly run: (old: Readonly<Record<string, unknown>>) => Record<string, unknown>
}

/** Every step there has ever been, in order. Steps are never edited once released. */
export const STEPS: readonly MigrationStep[] = [
  {
    kind: 'draft',
    from: 0,
    name: 'extras, states and names',
    // draft/0 had no free blocks, no states, no names, and one time stamp.
    run: ({ extras, state, name, overrides, createdAt, ...old }) => ({
      ...old,
      schema: 'draft/1',
      name: typeof name === 'string' ? name : '',
      state: typeof state === 'string' ? state : 'borrador',
      overrides: overrides ?? {},
      extras: extras ?? {},
      createdAt: createdAt ?? old['updatedAt'],
    }),
  },
]
