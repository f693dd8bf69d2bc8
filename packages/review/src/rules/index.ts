import type { Rule } from '../rule.ts'
import { allCaps } from './all-caps.ts'
import { badValue } from './bad-value.ts'
import { contrast } from './contrast.ts'
import { doubleSpace } from './double-space.ts'
import { hoursOrder } from './hours-order.ts'
import { impossibleDate } from './impossible-date.ts'
import { legendMissing } from './legend-missing.ts'
import { missingAlt } from './missing-alt.ts'
import { missingRequired } from './missing-required.ts'
import { noContact } from './no-contact.ts'
import { outsideSafeZone } from './outside-safe-zone.ts'
import { overflow } from './overflow.ts'
import { pastDate } from './past-date.ts'
import { phoneFormat } from './phone-format.ts'
import { pictureResolution } from './picture-resolution.ts'
import { placeholder } from './placeholder.ts'
import { relativeDate } from './relative-date.ts'
import { textTooSmall } from './text-too-small.ts'
import { tooLong } from './too-long.ts'
import { unpairedMarks } from './unpaired-marks.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'

/** Every rule. To add one: a file beside this one, a line here, its words in the copy. */
export const RULES: readonly Rule[] = [
  weekdayMismatch,
  impossibleDate,
  missingRequired,
  badValue,
  hoursOrder,
  phoneFormat,
  placeholder,
  legendMissing,
  missingAlt,
  overflow,
  contrast,
  textTooSmall,
  outsideSafeZone,
  pictureResolution,
  pastDate,
  unpairedMarks,
  relativeDate,
  allCaps,
  noContact,
  tooLong,
  doubleSpace,
]
