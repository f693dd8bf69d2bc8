import type { TagRole } from '@tanquian/model'
import type { PDFContext, PDFObject, PDFRef } from 'pdf-lib'
import { PDFString, PDFHexString } from 'pdf-lib'

/** A tag as the display list opens it. */
export interface TagOptions {
  readonly role: TagRole
  readonly alt?: string
  readonly lang?: string
}

/** Something inside an element: another element, a stretch of a page's content, or an annotation. */
export type Kid =
  | { readonly is: 'element'; readonly element: Element }
  | { readonly is: 'mark'; readonly page: number; readonly mcid: number }
  | { readonly is: 'annotation'; readonly page: number; readonly ref: PDFRef }

/** A node of the structure tree. */
export interface Element {
  readonly role: string
  readonly alt?: string
  readonly lang?: string
  readonly kids: Kid[]
}

/** Adds an element under another and returns it. */
export function addElement(parent: Element, options: Omit<Element, 'kids'>): Element {
  const element: Element = { ...options, kids: [] }
  parent.kids.push({ is: 'element', element })
  return element
}

const isEmpty = (element: Element): boolean => element.kids.every((kid) => kid.is === 'element' && isEmpty(kid.element))

/** Attributes that readers ask for by role. */
const ATTRIBUTES: Readonly<Record<string, Record<string, string>>> = {
  TH: { O: 'Table', Scope: 'Column' },
}

/** Numbers of the parent tree: pages come first (0 … n−1), annotations take the following ones. */
export interface Parents {
  /** Per page: the element of each MCID. */
  readonly marks: PDFRef[][]
  readonly annotations: { readonly key: number; readonly ref: PDFRef; readonly element: PDFRef }[]
}

/** Writes the tree; returns its root and what the parent tree must say. */
export function writeStructure(
  context: PDFContext,
  root: Element,
  pages: readonly PDFRef[],
): { readonly root: PDFRef; readonly annotationKeys: ReadonlyMap<PDFRef, number> } {
  const rootRef = context.nextRef()
  const marks: PDFRef[][] = pages.map(() => [])
  const annotations: { key: number; ref: PDFRef; element: PDFRef }[] = []

  const writeKid = (kid: Kid, ref: PDFRef, home: number | undefined): PDFObject | undefined => {
    if (kid.is === 'element') return isEmpty(kid.element) ? undefined : write(kid.element, ref)
    if (kid.is === 'mark') {
      marks[kid.page]![kid.mcid] = ref
      return kid.page === home
        ? context.obj(kid.mcid)
        : context.obj({ Type: 'MCR', Pg: pages[kid.page]!, MCID: kid.mcid })
    }
    annotations.push({ key: pages.length + annotations.length, ref: kid.ref, element: ref })
    return context.obj({ Type: 'OBJR', Pg: pages[kid.page]!, Obj: kid.ref })
  }

  const write = (element: Element, parent: PDFRef): PDFRef => {
    const ref = context.nextRef()
    const home = element.kids.find((kid) => kid.is === 'mark')?.page
    const kids = element.kids.map((kid) => writeKid(kid, ref, home)).filter((kid) => kid !== undefined)
    const attributes = ATTRIBUTES[element.role]
    const dict = context.obj({
      S: element.role,
      P: parent,
      K: kids.length === 1 ? kids[0]! : kids,
      ...(home === undefined ? {} : { Pg: pages[home]! }),
      ...(element.alt ? { Alt: PDFHexString.fromText(element.alt) } : {}),
      ...(element.lang ? { Lang: PDFString.of(element.lang) } : {}),
      ...(attributes ? { A: attributes } : {}),
    })
    context.assign(ref, dict)
    return ref
  }

  const top = write(root, rootRef)
  const numbers: PDFObject[] = marks.flatMap((refs, page) =>
    refs.length > 0 ? [context.obj(page), context.register(context.obj(refs))] : [],
  )
  for (const { key, element } of annotations) numbers.push(context.obj(key), element)
  context.assign(
    rootRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: top,
      ParentTree: context.obj({ Nums: numbers }),
      ParentTreeNextKey: pages.length + annotations.length,
    }),
  )
  return { root: rootRef, annotationKeys: new Map(annotations.map(({ ref, key }) => [ref, key])) }
}
