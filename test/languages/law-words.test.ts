/** Messages that hold a value of the law in words say what its row says. */
import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/languages/registry.js';
import { partsAsText, partsOf } from '../../src/languages/say.js';
import { computeParts } from '../../src/law/compute-parts.js';
import { incidentReportDays } from '../../src/law/safety-periods.js';
import {
  lawDay,
  lawFraction,
  lawFractionName,
  lawIncidentDays,
  lawIncidentTerm,
  lawPeriod,
  lawShare,
  lawTerm,
  lawTimes,
} from '../../src/law/spell.js';

const rows: Readonly<Record<string, string>> = {
  'law/modification': lawFraction('modification'),
  'law/modification-name': lawFractionName('modification'),
  'law/modification-times': lawTimes('modification'),
  'law/fallback': lawFraction('modificationFallback'),
  'law/fallback-systemic-risk': lawFraction('modificationFallbackSystemicRisk'),
  'law/representative-retention': lawTerm('representativeRetentionYears'),
  'due/period/notification': lawPeriod('notification'),
  'gate/third/fraction': lawFraction('modification'),
  'gate/fraction/third': lawFractionName('modification'),
  'clock/period/two-weeks': lawPeriod('notification'),
  'clock/period/four-weeks': lawPeriod('frameworkAfterNotification'),
  'clock/period/six-months': lawPeriod('reassessment'),
  'clock/period/twelve-months': lawPeriod('frameworkAssessment'),
  'clock/period/five-business-days': lawPeriod('frameworkAccess'),
  'clock/period/fifteen-business-days': lawPeriod('modelReportDelay'),
  'clock/period/60-days': lawPeriod('incidentFinal'),
  'clock/period/five-years': lawPeriod('incidentKeeping'),
  'clock/period/by-harm': lawIncidentDays(),
  ...Object.fromEntries(
    (Object.keys(incidentReportDays) as (keyof typeof incidentReportDays)[]).map((harm) => [
      `clock/period/${incidentReportDays[harm]}-days`,
      lawIncidentTerm(harm),
    ]),
  ),
  'gate/begin/models': lawDay('modelDuties'),
  'gate/until/earlier-models': lawDay('earlierModels'),
  'limitation/term/ten-years': lawTerm('codeRetentionYears'),
  'limitation/days/14': lawTerm('downstreamRequestDays'),
  'limitation/begin/models': lawDay('modelDuties'),
  'limitation/share/tenth': lawShare('domainShare'),
  ...Object.fromEntries(
    Object.entries(computeParts).map(([kind, { says }]) => [`compute/part/${kind}`, says]),
  ),
};

const ofLaw = Object.keys(languages.en.messages).filter((key) =>
  /^(?:law|clock\/period|gate\/(?:begin|until)|limitation\/(?:term|days|begin|share))\//.test(key),
);

describe('A value of the law in a message', () => {
  test.each(Object.entries(rows))('is that of its row: %s', (key, words) => {
    expect(partsAsText(partsOf(languages.en, key))).toBe(words);
  });

  test('has a row', () => {
    expect(ofLaw.filter((key) => rows[key] === undefined)).toEqual([]);
  });
});
