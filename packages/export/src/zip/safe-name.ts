/** Windows keeps these for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** Control characters, bidi overrides and invisible characters that make a name lie. */
// oxlint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/** True for a relative path that stays inside its folder on every system: no traversal, no drive, no device, no hidden characters. */
export function isSafeName(name: string): boolean {
  if (!name || name.length > 200 || HIDDEN.test(name) || /[\\:*?"<>|]/.test(name) || name.startsWith('/')) return false
  return name
    .replace(/\/$/, '')
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && !RESERVED.test(part) && !/[. ]$/.test(part))
}
