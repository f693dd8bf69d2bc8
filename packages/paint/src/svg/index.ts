export { pageToSvg } from './page-to-svg.ts'
export type { SvgDeps, SvgPicture } from './page-to-svg.ts'
