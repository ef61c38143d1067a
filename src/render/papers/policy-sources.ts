/** Who asks for which section of the copyright policy, and whether it binds this provider. */
import { becauseGiven } from '../../languages/because.js';
import type { LabelKey } from '../../languages/say.js';
import type { ProvisionId } from '../../law/provisions.js';
import { between, capitalLine, table } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { citeLine } from '../conclusions/cite.js';
import { lineSay } from '../md-say.js';
import { factOf, type RenderContext } from '../page.js';

const sections: readonly (readonly [section: LabelKey, asks: readonly ProvisionId[]])[] = [
  ['policy/sources/whole', ['art-53(1)(c)']],
  ['policy/scope', ['code-copyright(1.1)']],
  ['policy/contact', ['code-copyright(1.5)']],
  ['policy/lawful-access', ['code-copyright(1.2)']],
  ['policy/reservations', ['art-53(1)(c)', 'code-copyright(1.3)']],
  ['policy/outputs', ['code-copyright(1.4)']],
];

/** The closing table; it says of the Code only what is stated. */
export function policySources(page: RenderContext): readonly Block[] {
  const signed = factOf(page, 'provider.code_of_practice.copyright');
  const because = becauseGiven(signed);
  const code =
    because === null
      ? lineSay('policy/sources/code')
      : signed.state === 'given' && signed.value === true
        ? lineSay('policy/sources/signed')
        : lineSay('policy/sources/not-signed/denies', { because });
  return [
    table(
      [
        lineSay('policy/sources/section'),
        lineSay('policy/sources/asked-by'),
        lineSay('policy/sources/binding'),
      ],
      sections.map(([section, asks]) => [
        lineSay(section),
        between(asks.map(citeLine), '; '),
        capitalLine(
          between(
            asks.map((each) => (each.startsWith('art-') ? lineSay('policy/sources/law') : code)),
            '; ',
          ),
        ),
      ]),
    ),
  ];
}
