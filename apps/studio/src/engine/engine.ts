import { composeScene } from '@tanquian/compose'
import { createFontBook, layoutScene } from '@tanquian/layout'
import { brandFor } from '@tanquian/model'
import type { Brand, Draft, FontTable, FreeBlock, PictureSizes, Template } from '@tanquian/model'
import { placeholdersFor } from './placeholders.ts'
import type { Rules } from './rules.ts'
import type { Engine, FormatView, Pictures } from './types.ts'

/** What an engine works with: one template in one brand. */
export interface EngineParts {
  readonly template: Template
  readonly brand: Brand
  readonly fonts: readonly FontTable[]
  /** Where words may part; needed by templates that let them. */
  readonly hyphenate?: (word: string) => readonly number[]
  readonly pictures: Pictures
  /** Today as ISO date, for the review. */
  readonly today: () => string
}

/** Results kept per format: enough for a few undos back and forth. */
const KEPT = 6

interface Kept {
  readonly draft: Draft
  readonly version: number
  readonly worn: Brand
  readonly view: FormatView
}

const alike = (a: Draft, b: Draft, format: string): boolean =>
  a.content === b.content &&
  a.template === b.template &&
  a.brand === b.brand &&
  a.overrides[format] === b.overrides[format] &&
  a.extras[format] === b.extras[format]

/** Compose, layout and review with their caches: the same content and own changes give the same object. */
export function createEngine({ template, brand, fonts: tables, hyphenate, pictures, today }: EngineParts): Engine {
  const fonts = createFontBook(tables, hyphenate ? { hyphenate } : {})
  const kept = new Map<string, Kept[]>()
  let rules: Rules | undefined

  // A picture on its way (or broken) has a place all the same, so that the piece stays whole.
  const sizes: PictureSizes = { size: (id) => pictures.size(id) ?? { w: 1200, h: 900 } }

  /** The brand, or its dress for the electoral blackout; until the law is there, only when the piece asks for it. */
  const wornBy = (draft: Draft): Brand => brandFor(brand, draft.content, rules ? { law: rules.law } : {})

  const work = (draft: Draft, format: string): FormatView => {
    const scene = composeScene(draft, template, wornBy(draft), format)
    if (!scene.ok) return { format, failure: scene.failure }
    const layout = layoutScene(scene.value, fonts, sizes)
    if (!layout.ok) return { format, scene: scene.value, failure: layout.failure }
    return { format, scene: scene.value, layout: layout.value, ...exampleOf(draft, format) }
  }
  /** A second layout with example words, only while required fields are empty. */
  const exampleOf = (draft: Draft, format: string): Pick<FormatView, 'example'> => {
    const placeholders = placeholdersFor(draft.content, today())
    if (!placeholders) return {}
    const scene = composeScene(draft, template, wornBy(draft), format, { placeholders })
    const layout = scene.ok ? layoutScene(scene.value, fonts, sizes) : scene
    return layout.ok ? { example: layout.value } : {}
  }
  return {
    fonts,
    pictures,
    layoutFormat(draft, format) {
      const list = kept.get(format) ?? []
      const [version, worn] = [pictures.version, wornBy(draft)]
      const hit = list.find(
        (each) => each.version === version && each.worn === worn && alike(each.draft, draft, format),
      )
      if (hit) return hit.view
      const view = work(draft, format)
      kept.set(format, [{ draft, version, worn, view }, ...list.slice(0, KEPT - 1)])
      return view
    },
    async ready() {
      rules ??= await (await import('./rules.ts')).loadRules()
    },
    review(draft, views) {
      if (!rules) return []
      const ready = draft.formats.flatMap((format) => views[format] ?? [])
      const scenes = ready.flatMap(({ scene, layout }) => (scene && layout ? [scene] : []))
      const layouts = ready.flatMap(({ scene, layout }) => (scene && layout ? [layout] : []))
      const { reviewPiece, law, office } = rules
      const input = { draft, template, brand: wornBy(draft), scenes, layouts, pictureSizes: pictures, today: today() }
      return reviewPiece({ ...input, law, office })
    },
    picturesOf,
  }
}

const isPicture = (block: FreeBlock): block is Extract<FreeBlock, { is: 'image' }> => block.is === 'image'

/** Ids of the pictures that a draft paints: its content's and its free blocks'. */
export function picturesOf(draft: Draft): readonly string[] {
  const free = Object.values(draft.extras).flatMap((blocks) => blocks.filter(isPicture).map(({ asset }) => asset))
  const own = draft.content.imagen?.asset
  return [...new Set(own ? [own, ...free] : free)]
}
