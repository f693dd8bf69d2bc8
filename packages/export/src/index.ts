export { fromBase64, toBase64 } from './base64.ts'
export { buildManifest, ENGINE, PACKAGE, sha256Hex, type Manifest, type ManifestFile } from './manifest.ts'
export { dayOf, fileName, slugOf, stemOf, titleOf } from './names.ts'
export { buildPackage, embed, pieceJson, type BuiltPackage, type PressedFile } from './package/build-package.ts'
export { verifyPackageBytes, type Verification } from './package/verify-package.ts'
export { PICTURE_LIMITS, readPictureHeader, type PictureHeader } from './pictures/picture-header.ts'
export {
  readPicture,
  readPiece,
  readPieceValue,
  sizesOf,
  turned,
  type PiecePicture,
  type ReadPiece,
} from './read-piece.ts'
export {
  chooseFormats,
  FILE_TYPES,
  layFormat,
  layFormats,
  MEDIA_TYPE,
  pixelsPerPoint,
  planFiles,
  usualTypes,
  type FileType,
  type LaidFormat,
  type PlannedFile,
  type PressKit,
} from './press.ts'
export { inflateRaw } from './zip/inflate.ts'
export { readZip, ZIP_LIMITS, type ZipEntry } from './zip/read-zip.ts'
export { isSafeName } from './zip/safe-name.ts'
export { writeZip } from './zip/write-zip.ts'
