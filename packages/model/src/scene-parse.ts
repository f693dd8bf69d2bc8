import { check } from './parse/check.ts'
import { openAs } from './parse/open.ts'
import type { Result } from './result.ts'
import type { Scene } from './scene.ts'
import { sceneSchema } from './schema/scene.ts'

/** Anything → scene. Never throws. */
export const parseScene = (input: unknown): Result<Scene> => {
  const opened = openAs('scene', input)
  return opened.ok ? check(sceneSchema, opened.value) : opened
}
