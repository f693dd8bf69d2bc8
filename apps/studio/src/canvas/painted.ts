/** Whoever waits does so at most this long, ms: a canvas that never paints (a phone, a hidden tab) keeps nobody out. */
const PATIENCE = 2000

let painted = false
let tell: () => void = () => undefined
const signal = new Promise<void>((done) => {
  tell = done
})

/** The piece is on the screen for the first time: what may come later comes now. */
export function markPainted(): void {
  if (painted) return
  painted = true
  tell()
}

/** Resolves once a piece has been painted in this window, or when it is late. */
export function afterPaint(): Promise<void> {
  if (painted) return signal
  return Promise.race([signal, new Promise<void>((done) => setTimeout(done, PATIENCE))])
}

let stand: () => void = () => undefined
const still = new Promise<void>((done) => {
  stand = done
})

/** The piece can be seen, although nothing can move it yet. */
export const markStill = (): void => stand()

/** Resolves once a piece can be seen, or when that is late: the canvas that moves it is fetched then. */
export const afterStill = (): Promise<void> =>
  Promise.race([still, new Promise<void>((done) => setTimeout(done, PATIENCE))])

/** Calls back once the frame that is being made is on the screen; also in a tab that makes none. Returns what forgets it. */
export function afterFrame(run: () => void): () => void {
  let timer = setTimeout(run, 100)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
