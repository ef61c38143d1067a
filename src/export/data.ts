/** Facts and assessment as JSON for programs. */
import { canonicalJson } from '../pack/canonical-json.js';
import type { ExportSubject } from './subject.js';

/** The text: what is stated and confirmed, with the whole assessment for authorities and the house, else with what may be told of it. */
export function dataText({ stated, assessment, properties }: ExportSubject): string {
  const { audience, facts } = stated;
  const { tool, law, as_of, model } = assessment;
  const told = properties.filter(({ name }) => name.startsWith('aiact:gate.'));
  return canonicalJson({
    ...{ format_version: 1, audience, facts },
    ...(audience === 'authorities'
      ? { assessment }
      : {
          conclusions: {
            ...{ tool, law, as_of, model },
            gates: Object.fromEntries(
              told.map(({ name, value }) => [name.slice('aiact:gate.'.length), value]),
            ),
          },
        }),
  });
}
