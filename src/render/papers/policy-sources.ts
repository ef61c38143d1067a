/** Who asks for which section of the copyright policy, and whether it binds this provider. */
import type { ProvisionId } from '../../law/provisions.js';
import { label } from '../conclusions/cite.js';
import { mdTable } from '../markdown.js';
import { factOf, type RenderContext } from '../page.js';

const sections: readonly (readonly [section: string, asks: readonly ProvisionId[]])[] = [
  ['The policy as a whole', ['art-53(1)(c)']],
  ['Scope and responsibility', ['code-copyright(1.1)']],
  ['Contact and complaints', ['code-copyright(1.5)']],
  ['Lawful access to content when crawling', ['code-copyright(1.2)']],
  ['Reservations of rights', ['art-53(1)(c)', 'code-copyright(1.3)']],
  ['Outputs that infringe copyright', ['code-copyright(1.4)']],
];

/** The closing table; it says of the Code only what is stated. */
export function policySources(page: RenderContext): string {
  const signed = factOf(page, 'provider.code_of_practice.copyright');
  const code =
    signed.state !== 'given'
      ? 'Code of practice, voluntary'
      : signed.value === true
        ? 'Signed'
        : 'Not signed; followed by choice';
  return mdTable(
    ['Section', 'Asked for by', 'Binding'],
    sections.map(([section, asks]) => [
      section,
      asks.map(label).join('; '),
      asks.map((each) => (each.startsWith('art-') ? 'Law' : code)).join('; '),
    ]),
  );
}
