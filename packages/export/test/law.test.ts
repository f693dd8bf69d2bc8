// The examples are read by whoever makes a first piece: none of them may break the law that Revisión knows.
import { loadExamples, templateHeads } from '@tanquian/brand-template'
import { describe, expect, it } from 'vitest'
import { namesOf, sayFinding } from '../src/copy/index.ts'
import { checkPiece, openExample } from '../src/node/index.ts'

/** A day on which no example is in the blackout because nobody gave it a day. */
const TODAY = '2026-11-24'
/** Examples have days of their own, some of them in the blackout; what the rest of the law says of them is looked at. */
const OFF = ['L06', 'L09']

describe('the examples under the law', () => {
  for (const { id } of templateHeads)
    it(`${id}: no error that rests on the law`, async () => {
      for (const { id: which } of await loadExamples(id)) {
        const piece = await openExample(id, which)
        if (!piece.ok) throw new Error(`${which}: ${piece.failure.code}`)
        const checked = await checkPiece(piece.value, { today: TODAY, off: OFF })
        if (!checked.ok) throw new Error(`${which}: ${checked.failure.code} at ${checked.failure.at}`)
        const { draft, template, findings } = checked.value
        const broken = findings.filter(({ severity, params }) => severity === 'error' && params?.['law'] !== undefined)
        expect(
          broken.map((one) => sayFinding(one, namesOf(draft, template)).title),
          which,
        ).toEqual([])
      }
    }, 120_000)
})
