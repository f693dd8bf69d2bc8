import type { Rule } from '../rule.ts'
import { aclaracionHeadline } from './aclaracion-headline.ts'
import { allCaps } from './all-caps.ts'
import { atOdds } from './at-odds.ts'
import { badValue } from './bad-value.ts'
import { beneficiaryData } from './beneficiary-data.ts'
import { consent } from './consent.ts'
import { contrast } from './contrast.ts'
import { doubleSpace } from './double-space.ts'
import { esquelaFamily } from './esquela-family.ts'
import { flagDate } from './flag-date.ts'
import { hoursOrder } from './hours-order.ts'
import { impossibleDate } from './impossible-date.ts'
import { inclusiveWords } from './inclusive-words.ts'
import { informeWindow } from './informe-window.ts'
import { legendMissing } from './legend-missing.ts'
import { missingAlt } from './missing-alt.ts'
import { missingRequired } from './missing-required.ts'
import { noContact } from './no-contact.ts'
import { outsideSafeZone } from './outside-safe-zone.ts'
import { overflow } from './overflow.ts'
import { pastDate } from './past-date.ts'
import { phoneFormat } from './phone-format.ts'
import { photoCredit } from './photo-credit.ts'
import { pictureResolution } from './picture-resolution.ts'
import { placeholder } from './placeholder.ts'
import { privacyNotice } from './privacy-notice.ts'
import { promotion } from './promotion.ts'
import { relativeDate } from './relative-date.ts'
import { restDay } from './rest-day.ts'
import { textTooSmall } from './text-too-small.ts'
import { tooLong } from './too-long.ts'
import { unpairedMarks } from './unpaired-marks.ts'
import { veda } from './veda.ts'
import { voteWords } from './vote-words.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'

/** Every rule. To add one: a file beside this one, a line here, its words in the copy. */
export const RULES: readonly Rule[] = [
  weekdayMismatch,
  impossibleDate,
  missingRequired,
  badValue,
  atOdds,
  hoursOrder,
  phoneFormat,
  placeholder,
  veda,
  informeWindow,
  legendMissing,
  promotion,
  voteWords,
  privacyNotice,
  beneficiaryData,
  consent,
  esquelaFamily,
  aclaracionHeadline,
  missingAlt,
  overflow,
  contrast,
  textTooSmall,
  outsideSafeZone,
  pictureResolution,
  pastDate,
  restDay,
  unpairedMarks,
  relativeDate,
  inclusiveWords,
  allCaps,
  noContact,
  tooLong,
  flagDate,
  photoCredit,
  doubleSpace,
]
