/** What stands in the place of a licence is known, corrected or told to be unknown, and no term is overlooked. */
import { describe, expect, it } from '@jest/globals';
import { licenceFault, licenceMeantBy } from '../../src/facts/licence-meant.js';
import { licences } from '../../src/law/licences.js';

describe('A text in the place of a licence', () => {
  it.each([
    ...['Apache-2.0', 'Apache 2', 'MIT Licence', 'GNU GPLv3', 'Llama 3.1', 'The MIT License'],
    ...['MIT OR Apache-2.0', 'Apache 2.0 or MIT License', 'Apache-2.0 WITH LLVM-exception'],
    ...['other', 'unknown', 'LicenseRef-Heron', 'MIT AND LicenseRef-Heron'],
    ...['GPL version 3 or any later version', 'CC BY-NC 4.0', '3-Clause BSD'],
  ])('%s has no fault', (text) => {
    expect(licenceFault(text)).toBeNull();
  });

  it.each([
    ['Apahce-2.0', ['Apache-2.0']],
    ['Apache', ['Apache-1.1', 'Apache-2.0']],
    ['EUPL', ['EUPL-1.2', 'EUPL-1.1']],
    ['CC-BY', ['CC-BY-4.0', 'CC-BY-3.0', 'CC-BY-2.5']],
    ['see Apache 2.0 file', ['Apache-2.0']],
    ['MIT/Apache-2.0', ['MIT OR Apache-2.0', 'MIT AND Apache-2.0']],
    ['Apahce-2.0 AND MIT', ['Apache-2.0 AND MIT']],
  ])('%s is near %j', (text, meant) => {
    expect(licenceFault(text)).toMatchObject({ kind: 'near' });
    expect([...(licenceFault(text)?.meant ?? [])].sort()).toEqual([...meant].sort());
  });

  it.each([
    ['https://www.apache.org/licenses/LICENSE-2.0.txt', 'Apache-2.0'],
    ['http://opensource.org/licenses/MIT', 'MIT'],
    ['https://spdx.org/licenses/BSD-3-Clause.html', 'BSD-3-Clause'],
    ['https://creativecommons.org/licenses/by-nc/4.0/deed.en', 'CC-BY-NC-4.0'],
    ['https://www.gnu.org/licenses/gpl-3.0.en.html', 'GPL-3.0-only'],
    ['https://www.llama.com/llama3_1/license/', 'llama3.1'],
  ])('%s is the address of %s', (text, id) => {
    expect(licenceFault(text)).toEqual({ kind: 'address', meant: [id] });
  });

  it('names each text that goes by the name of a modified MIT licence, and never MIT itself', () => {
    for (const text of ['modified MIT', 'Modified-MIT', 'Modified MIT License']) {
      const fault = licenceFault(text);
      expect(fault?.kind).toBe('shared');
      expect(fault?.meant.length).toBeGreaterThan(2);
      expect(fault?.meant).not.toContain('MIT');
      for (const id of fault?.meant ?? []) expect(Object.keys(licences)).toContain(id);
    }
  });

  it.each([
    ['Heron Community License 1.0', 'unknown'],
    ['MIT with Commons Clause', 'unknown'],
    ['Apache 2.0 non-commercial', 'unknown'],
    ['MIT research only', 'unknown'],
    ['Apache-3.0', 'unknown'],
    ['https://example.com/licence', 'unknown'],
    ['QPL-1.0', 'unlisted'],
  ])('%s suggests nothing, since it may say something else', (text, kind) => {
    expect(licenceFault(text)).toEqual({ kind, meant: [] });
  });

  it('names only licences that are known', () => {
    for (const text of ['Apachee', 'GPL', 'CC BY', 'MPL', 'cc-by-nb-4.0']) {
      for (const id of licenceFault(text)?.meant ?? []) expect(licenceFault(id)).toBeNull();
    }
  });
});

describe('A name beside the id other', () => {
  it('may be that of a known licence', () => {
    expect(licenceMeantBy('llama3.1')).toBe('llama3.1');
    expect(licenceMeantBy('Llama 3.1 Community License')).toBe('llama3.1');
    expect(licenceMeantBy('Modified MIT')).toBeNull();
    expect(licenceMeantBy('Heron terms of use')).toBeNull();
  });
});
