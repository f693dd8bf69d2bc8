/** A sentence that only assistive technology reads, to be pointed at with `aria-describedby`. */
export function ScreenReaderHelp({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <span id={id} className="sr">
      {text}
    </span>
  )
}
