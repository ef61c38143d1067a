/** What a duty asks for, as it stands behind “The provider has to”. */
import type { ObligationResult } from '../../assess/assessment.js';
import { isEnglish } from '../../languages/speaking.js';
import { safetyPeriods } from '../../law/safety-periods.js';
import { capitalLine, type Line, line, text } from '../../markdown/build.js';
import { lineSay, lineSayFilled } from '../md-say.js';

/** In English the title of the duty with a small letter; in every other language its message. */
export function exceptionDuty({ id, title }: Pick<ObligationResult, 'id' | 'title'>): Line {
  if (isEnglish()) return line(`${title.charAt(0).toLowerCase()}${title.slice(1)}`);
  return dutyMessage(id);
}

/** The title of a duty as it stands by itself. */
export function dutyTitle({ id, title }: Pick<ObligationResult, 'id' | 'title'>): Line {
  return isEnglish() ? text(title) : capitalLine(dutyMessage(id));
}

/** The message of a duty, with the period of the law where it names one. */
export function dutyMessage(id: string): Line {
  const isNotification = id === 'art-52-notification';
  return lineSayFilled(
    `exception/duty/${id}`,
    isNotification ? { period: notificationPeriod() } : {},
  );
}

function notificationPeriod(): Line {
  const { number, unit } = safetyPeriods.notification;
  return unit === 'days' && number % 7 === 0
    ? lineSay('exception/period/weeks', { number: number / 7 })
    : lineSay('exception/period/days', { number });
}
