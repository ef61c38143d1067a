/** Who states the facts, in which role, about a model that stands where on the market. */
import type { ToolLabelKey } from '../../languages/say.js';
import { countryStanding } from '../../law/countries.js';
import { type Line, strong } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { ownEntry } from '../../text/own-entry.js';
import { lineAsTool } from '../md-say.js';
import { openLine } from '../open-points.js';
import { absenceLine, factOf, type RenderContext } from '../page.js';
import { toolTable } from '../tool-table.js';
import { type ValueKind, valueLine } from '../value-lines.js';

interface Row {
  readonly name: ToolLabelKey;
  readonly path: string;
  /** What a reader sees for a key, where its own words say too little. */
  readonly words?: Readonly<Record<string, ToolLabelKey>>;
  /** How any other value is read. */
  readonly kind?: ValueKind;
  /** Left out where nothing is stated. */
  readonly optional?: boolean;
}

const rows: readonly Row[] = [
  { name: 'facts/role/provider', path: 'provider.legal_name' },
  {
    name: 'facts/role/legal-form',
    path: 'provider.legal_form',
    words: {
      natural_person: 'facts/legal-form/natural_person',
      company: 'facts/legal-form/company',
      public_body: 'facts/legal-form/public_body',
      non_profit: 'facts/legal-form/non_profit',
      consortium: 'facts/legal-form/consortium',
      none: 'facts/legal-form/none',
    },
  },
  { name: 'facts/role/country', path: 'provider.country', kind: 'country' },
  {
    name: 'facts/role/size',
    path: 'provider.size',
    words: {
      micro: 'facts/size/micro',
      small: 'facts/size/small',
      medium: 'facts/size/medium',
      small_mid_cap: 'facts/size/small_mid_cap',
      large: 'facts/size/large',
    },
  },
  {
    name: 'facts/role/representative',
    path: 'provider.authorised_representative.name',
    optional: true,
  },
  {
    name: 'facts/role/kind',
    path: 'role.kind',
    words: {
      developer: 'facts/kind/developer',
      modifier: 'facts/kind/modifier',
      integrator: 'facts/kind/integrator',
      host: 'facts/kind/host',
    },
  },
  { name: 'facts/role/base', path: 'role.base_model.name', optional: true },
  { name: 'facts/role/base-version', path: 'role.base_model.version', optional: true },
  { name: 'facts/role/modification', path: 'role.modification.description', optional: true },
  {
    name: 'facts/role/placement',
    path: 'role.placement.status',
    words: {
      placed: 'facts/placement/placed',
      planned: 'facts/placement/planned',
      internal_only: 'facts/placement/internal_only',
      never: 'facts/placement/never',
    },
  },
  { name: 'facts/role/placed-on', path: 'role.placement.date', kind: 'date' },
  {
    name: 'facts/role/licence',
    path: 'licensing.license',
    words: { other: 'facts/licence/other' },
  },
  { name: 'facts/role/licence-name', path: 'licensing.license_name', optional: true },
  { name: 'facts/role/high-risk', path: 'role.supplied_into_high_risk_system', optional: true },
  { name: 'facts/role/system', path: 'role.ships_system', optional: true },
];

/** The table of scope and role. */
export function scopeAndRole(page: RenderContext): readonly Block[] {
  return [
    toolTable(
      ['facts/subject', 'facts/as-stated'],
      rows.flatMap((row) => {
        const found = factOf(page, row.path);
        const name = strong(lineAsTool(row.name));
        if (found.state === 'missing')
          return row.optional === true ? [] : [[name, openLine(page.places, 'cell')]];
        return [
          [
            name,
            found.state === 'given'
              ? shown(row, found.value)
              : absenceLine(found.state, found.reason),
          ],
        ];
      }),
    ),
  ];
}

function shown({ words, kind }: Row, value: unknown): Line {
  const key = typeof value === 'string' ? ownEntry(words ?? {}, value) : undefined;
  if (key !== undefined) return lineAsTool(key);
  return kind === 'country' ? country(String(value)) : valueLine(value, kind);
}

const standings = {
  union: 'facts/standing/union',
  eea: 'facts/standing/eea',
  outside: 'facts/standing/outside',
} as const;

/** The name of a country and whether it lies in the Union. */
function country(code: string): Line {
  const name = valueLine(code, 'country');
  const standing = countryStanding(code);
  return standing === null ? name : lineAsTool(standings[standing], { country: name });
}
