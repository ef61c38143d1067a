/** Names of countries, tasks of the mandate and the open question of the Economic Area are in the catalogue what they are in the law. */
import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/languages/registry.js';
import { countryTable } from '../../src/law/countries/table.js';
import { countryInSentence } from '../../src/law/country-names.js';
import { limitations } from '../../src/law/limitations.js';
import { mandateTasks } from '../../src/law/mandate-tasks.js';
import { capitalLine, text } from '../../src/markdown/build.js';
import { plainText } from '../../src/markdown/tree.js';
import { mandateTask } from '../../src/render/representative.js';

const { messages } = languages.en;

describe('The catalogue', () => {
  test('has every country by its name, as a label and inside a sentence', () => {
    expect(countryTable.length).toBeGreaterThan(240);
    const named = countryTable.map(([code]) => [
      code,
      messages[`country/${code}`],
      messages[`country/in/${code}`] ?? messages[`country/${code}`],
    ]);
    expect(named).toEqual(
      countryTable.map(([code, , name]) => [code, name, countryInSentence(code)]),
    );
  });

  test.each(Object.entries(mandateTasks))('says of the mandate: %s', (task, { says }) => {
    expect(plainText(mandateTask(task))).toBe(plainText(capitalLine(text(says))));
  });

  test('leaves open what the law leaves open of the Economic Area', () => {
    expect(messages['representative/economic-area']).toBe(limitations['economic-area'].text);
  });
});
