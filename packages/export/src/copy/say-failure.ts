import type { Failure } from '@tanquian/model'
import { FAILURES } from './failures.ts'
import { sayFirst } from './fill.ts'
import type { Params } from './fill.ts'
import { GESTURE_WORDS, PROBLEMS, TYPE_WORDS } from './problems.ts'

/** A failure in Spanish: what happened, and the way out. One sentence or two each, no line breaks. */
export interface SaidFailure {
  readonly fact: string
  readonly way: string
}

const paramsOf = (failure: Failure): Params => {
  const params: Record<string, string | number> = { ...(failure.at ? { at: failure.at } : {}), ...failure.params }
  const gesture = params['gesture']
  if (gesture !== undefined) params['gesture'] = GESTURE_WORDS[gesture] ?? gesture
  if (failure.code === 'parse/invalid')
    for (const name of ['allowed', 'received']) {
      const value = params[name]
      if (typeof value === 'string') params[name] = value.split(', ').map(typeWord).join(', ')
    }
  return params
}

const typeWord = (word: string): string => (Object.hasOwn(TYPE_WORDS, word) ? (TYPE_WORDS[word] ?? word) : word)

/** The two parts apart, for a card with a title and a way out. Placeholders without data fall back to a plainer sentence. */
export const wordsOfFailure = (failure: Failure): SaidFailure => {
  const words = FAILURES[failure.code]
  const params = paramsOf(failure)
  const problem = failure.code === 'parse/invalid' ? params['problem'] : undefined
  const richer = problem !== undefined && Object.hasOwn(PROBLEMS, problem) ? PROBLEMS[problem] : undefined
  return { fact: sayFirst(richer ?? words.fact, params), way: words.way }
}

/** One line: the fact with its place, then the way out. What the command line prints and a toast shows. */
export const sayFailure = (failure: Failure): string => {
  const { fact, way } = wordsOfFailure(failure)
  const named = failure.at === undefined || fact.includes(failure.at) || failure.at === ''
  return `${named ? fact : `${failure.at}: ${fact}`} ${way}`
}
