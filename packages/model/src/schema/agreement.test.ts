import { expectTypeOf, it } from 'vitest'
import type * as v from 'valibot'
import type {
  Block,
  Brand,
  Condition,
  Draft,
  Format,
  FreeBlock,
  LaidBlock,
  LawBook,
  Layout,
  Office,
  Op,
  SceneBlock,
  Template,
} from '../index.ts'
import type { blockParts } from './blocks.ts'
import type { brandSchema } from './brand.ts'
import type { lawSchema } from './law.ts'
import type { officeSchema } from './office.ts'
import type { draftSchema, freeBlockSchema, overrideSchema } from './draft.ts'
import type { layoutParts, opSchema } from './layout.ts'
import type { sceneParts } from './scene.ts'
import type { templateSchema } from './template.ts'

/** Names of all members of a union, each with its tag, so that a property forgotten on one side shows. */
type Names<U, K extends PropertyKey> =
  U extends Record<K, infer T extends string> ? `${T}.${Extract<keyof U, string>}` : never

it('schemas and types have the same properties (the compiler checks this)', () => {
  expectTypeOf<Names<v.InferOutput<typeof blockParts.block>, 'is'>>().toEqualTypeOf<Names<Block, 'is'>>()
  expectTypeOf<v.InferOutput<typeof blockParts.block>>().toExtend<Block>()
  expectTypeOf<v.InferOutput<typeof blockParts.condition>>().toExtend<Condition>()
  expectTypeOf<v.InferOutput<typeof sceneParts.block>>().toExtend<SceneBlock>()
  expectTypeOf<Names<v.InferOutput<typeof sceneParts.block>, 'is'>>().toEqualTypeOf<Names<SceneBlock, 'is'>>()
  expectTypeOf<Names<v.InferOutput<typeof freeBlockSchema>, 'is'>>().toEqualTypeOf<Names<FreeBlock, 'is'>>()
  expectTypeOf<Names<v.InferOutput<typeof opSchema>, 'op'>>().toEqualTypeOf<Names<Op, 'op'>>()
  expectTypeOf<keyof v.InferOutput<typeof layoutParts.block>>().toEqualTypeOf<keyof LaidBlock>()
  expectTypeOf<keyof v.InferOutput<typeof layoutParts.layout>>().toEqualTypeOf<keyof Layout>()
  expectTypeOf<keyof v.InferOutput<typeof draftSchema>>().toEqualTypeOf<keyof Draft>()
  expectTypeOf<keyof v.InferOutput<typeof overrideSchema>>().toEqualTypeOf<keyof Draft['overrides'][string][string]>()
  expectTypeOf<Exclude<keyof v.InferOutput<typeof templateSchema>, '$schema'>>().toEqualTypeOf<keyof Template>()
  expectTypeOf<
    keyof Extract<v.InferOutput<typeof templateSchema>['formats'][number], { blocks: unknown }>
  >().toEqualTypeOf<keyof Format>()
  expectTypeOf<Exclude<keyof v.InferOutput<typeof brandSchema>, '$schema'>>().toEqualTypeOf<keyof Brand>()
  expectTypeOf<Exclude<keyof v.InferOutput<typeof lawSchema>, '$schema'>>().toEqualTypeOf<keyof LawBook>()
  expectTypeOf<keyof v.InferOutput<typeof lawSchema>['rules'][number]>().toEqualTypeOf<keyof LawBook['rules'][number]>()
  expectTypeOf<Exclude<keyof v.InferOutput<typeof officeSchema>, '$schema'>>().toEqualTypeOf<keyof Office>()
  expectTypeOf<keyof v.InferOutput<typeof brandSchema>['logos'][number]>().toEqualTypeOf<keyof Brand['logos'][number]>()
  expectTypeOf<keyof v.InferOutput<typeof brandSchema>['text']['body']>().toEqualTypeOf<keyof Brand['text']['body']>()
})
