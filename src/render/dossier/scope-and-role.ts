/** Who states the facts, in which role, about a model that stands where on the market. */
import { countryStanding } from '../../law/countries.js';
import { countryName } from '../../law/country-names.js';
import { mdTable, mdText } from '../markdown.js';
import { openPoint } from '../open-points.js';
import { absenceSentence, factOf, type RenderContext } from '../page.js';
import { inline } from '../values.js';

interface Row {
  readonly name: string;
  readonly path: string;
  /** What a reader sees for a key, where its own words say too little. */
  readonly words?: Readonly<Record<string, string>>;
  readonly print?: (value: unknown) => string;
  /** Left out where nothing is stated. */
  readonly optional?: boolean;
}

const rows: readonly Row[] = [
  { name: 'Provider', path: 'provider.legal_name' },
  {
    name: 'Legal form',
    path: 'provider.legal_form',
    words: {
      natural_person: 'Natural person',
      company: 'Company or partnership of private law',
      public_body: 'Public body',
      non_profit: 'Association or foundation without profit',
      consortium: 'Consortium without legal personality',
      none: 'Group or project that is no legal person',
    },
  },
  { name: 'Established in', path: 'provider.country', print: country },
  {
    name: 'Size',
    path: 'provider.size',
    words: {
      micro: 'Microenterprise',
      small: 'Small enterprise',
      medium: 'Medium-sized enterprise',
      small_mid_cap: 'Small mid-cap enterprise',
      large: 'Large enterprise',
    },
  },
  {
    name: 'Authorised representative',
    path: 'provider.authorised_representative.name',
    optional: true,
  },
  {
    name: 'Role',
    path: 'role.kind',
    words: {
      developer: 'Developer: trained the model or had it trained',
      modifier: 'Modifier: changed a model that was made before',
      integrator: 'Integrator: builds the model into a system without changing it',
      host: 'Host: stores or serves a model of someone else',
    },
  },
  { name: 'Base model', path: 'role.base_model.name', optional: true },
  { name: 'Version of the base model', path: 'role.base_model.version', optional: true },
  { name: 'Modification', path: 'role.modification.description', optional: true },
  {
    name: 'Standing on the market',
    path: 'role.placement.status',
    words: {
      placed: 'On the Union market',
      planned: 'To be placed on the Union market',
      internal_only: 'Used inside the organisation only',
      never: 'Not made available in the Union',
    },
  },
  {
    name: 'Day of placing',
    path: 'role.placement.date',
    print: (value) => inline(value, 'date'),
  },
  { name: 'Licence', path: 'licensing.license', words: { other: 'One of its own' } },
  { name: 'Name of the licence', path: 'licensing.license_name', optional: true },
  {
    name: 'Goes into high-risk systems',
    path: 'role.supplied_into_high_risk_system',
    optional: true,
  },
  { name: 'A system ships with it', path: 'role.ships_system', optional: true },
];

/** The table of scope and role. */
export function scopeAndRole(page: RenderContext): string {
  return mdTable(
    ['Subject', 'As stated'],
    rows.flatMap((row) => {
      const found = factOf(page, row.path);
      if (found.state === 'missing') {
        return row.optional === true ? [] : [[`**${row.name}**`, openPoint(page.places, 'cell')]];
      }
      const content =
        found.state === 'given'
          ? shown(row, found.value)
          : absenceSentence(found.state, found.reason);
      return [[`**${row.name}**`, content]];
    }),
  );
}

function shown({ words, print }: Row, value: unknown): string {
  if (print) return print(value);
  if (words && typeof value === 'string') return mdText(words[value] ?? value);
  return inline(value);
}

/** The name of a country and whether it lies in the Union. */
function country(value: unknown): string {
  const code = String(value);
  const standing = countryStanding(code);
  const where = standing === null ? '' : `, ${standings[standing]}`;
  return mdText(`${countryName(code)}${where}`);
}

const standings = {
  union: 'in the Union',
  eea: 'in the European Economic Area, outside the Union',
  outside: 'outside the Union',
} as const;
