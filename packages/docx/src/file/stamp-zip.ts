const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50

/** A ZIP cannot tell days before 1980. */
const EARLIEST = 1980

/** Noon of a day as a ZIP writes it: time, then date, two bytes each. */
function dosStamp(date: Date): number {
  const year = Math.max(EARLIEST, date.getUTCFullYear()) - EARLIEST
  const day = (year << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()
  return ((day << 16) | (12 << 11)) >>> 0
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === END) return at
  throw new RangeError('not a ZIP')
}

/** Gives every entry of a ZIP that was just written the same date, in place: the writer takes the clock's. */
export function stampZip(zip: Uint8Array, date: Date): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const stamp = dosStamp(date)
  const end = endOf(view)
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('a ZIP with a broken directory')
    view.setUint32(at + 12, stamp, true)
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(local, true) !== LOCAL) throw new RangeError('a ZIP with a broken entry')
    view.setUint32(local + 10, stamp, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return zip
}
