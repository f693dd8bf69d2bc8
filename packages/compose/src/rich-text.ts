// A text's marks are read once for every room: the piece and its Word document must agree on what is bold.
export { stretchesOf } from '@tanquian/model'
export type { Stretch } from '@tanquian/model'
