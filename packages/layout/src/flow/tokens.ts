import type { Run, SceneBlock } from '@tanquian/model'

const TOKEN = /\{pagina\.[nm]\}/

const runsWith = (runs: readonly Run[], n: number, m: number): readonly Run[] =>
  runs.some((run) => TOKEN.test(run.text))
    ? runs.map((run) => ({
        ...run,
        text: run.text.replaceAll('{pagina.n}', String(n)).replaceAll('{pagina.m}', String(m)),
      }))
    : runs

/** Blocks that are known to say no page number: nearly all of them, and long ones are long to look through. */
const plain = new WeakSet<SceneBlock>()

/** Puts page number and page count where '{pagina.n}' and '{pagina.m}' stand. Untouched blocks stay the same objects. */
export function withPageNumbers(block: SceneBlock, n: number, m: number): SceneBlock {
  if (plain.has(block)) return block
  const numbered = numberedBlock(block, n, m)
  if (numbered === block) plain.add(block)
  return numbered
}

function numberedBlock(block: SceneBlock, n: number, m: number): SceneBlock {
  switch (block.is) {
    case 'text': {
      const runs = runsWith(block.runs, n, m)
      return runs === block.runs ? block : { ...block, runs }
    }
    case 'list': {
      const items = block.items.map((item) => runsWith(item, n, m))
      return items.every((item, i) => item === block.items[i]) ? block : { ...block, items }
    }
    case 'stack': {
      const children = block.children.map((child) => withPageNumbers(child, n, m))
      return children.every((child, i) => child === block.children[i]) ? block : { ...block, children }
    }
    default:
      return block
  }
}
