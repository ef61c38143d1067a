/** Whether models, versions and the representative are the same wherever the documents name them. */
import { lookupLicence } from '../../facts/licence.js';
import { lookup } from '../../facts/lookup.js';
import { asText, entriesAt, entryAt, textAt, textsAt } from '../../facts/stated.js';
import type { Computation, FailedPlace } from '../../figures/computation.js';
import { comparableName } from '../../figures/names.js';
import { failedAt, type Tests, unknown } from '../../figures/truth.js';
import { quoted } from '../../finding/quote.js';

const DEPENDENCIES = 'model.dependencies';

/** A modifier has a dependency. */
export const dependencyNotDenied: Computation = (facts) => {
  if (textAt(facts, 'role.kind') !== 'modifier') return unknown;
  const found = lookup(facts, DEPENDENCIES);
  const denied =
    found.state === 'not_applicable' ||
    (found.state === 'given' && Array.isArray(found.value) && found.value.length === 0);
  if (found.state === 'missing') return unknown;
  return failedAt(
    denied
      ? [
          {
            path: DEPENDENCIES,
            text: `\`role.kind\` is modifier, and \`${DEPENDENCIES}\` names no model`,
          },
        ]
      : [],
  );
};

/** What is said of the base model is said of the dependency of the same name. */
export const baseModelFactsAgree: Computation = (facts) => {
  const base = entryAt(facts, 'role.base_model');
  const name = comparableName(asText(base?.name) ?? '');
  const dependencies = entriesAt(facts, DEPENDENCIES);
  if (!base || name === '' || !dependencies) return unknown;
  const same = dependencies.flatMap((entry, index) =>
    comparableName(asText(entry.name) ?? '') === name ? [{ entry, index }] : [],
  );
  const spots = same.flatMap(({ entry, index }) =>
    (['version', 'url', 'summary_url', 'license'] as const).flatMap(
      (key): readonly FailedPlace[] => {
        const here = asText(entry[key]);
        const there = asText(base[key]);
        const differs =
          here !== undefined &&
          there !== undefined &&
          (key === 'license'
            ? !isSameLicence(here, there)
            : comparableName(here) !== comparableName(there));
        const path = `${DEPENDENCIES}[${index}].${key}`;
        return differs
          ? [
              {
                path,
                text: `\`${path}\` is ${quoted(here)}, and \`role.base_model.${key}\` is ${quoted(there)}`,
              },
            ]
          : [];
      },
    ),
  );
  return failedAt(spots);
};

/** Two names of one licence. */
function isSameLicence(here: string, there: string): boolean {
  const [one, other] = [lookupLicence(here), lookupLicence(there)];
  return one.kind === 'licence' && other.kind === 'licence'
    ? one.licence.id === other.licence.id
    : comparableName(here) === comparableName(there);
}

/** A base model was placed on the market no later than what was made of it. */
export const baseModelPlacedEarlier: Computation = (facts) => {
  const base = textAt(facts, 'role.base_model.placed_on');
  const own = textAt(facts, 'role.placement.date');
  if (base === undefined || own === undefined) return unknown;
  return failedAt(
    base <= own
      ? []
      : [
          {
            path: 'role.base_model.placed_on',
            text: `\`role.base_model.placed_on\` is ${base}, and \`role.placement.date\` is ${own}`,
          },
        ],
  );
};

/** The representative is somebody else than the provider. */
export const representativeIsAnother: Computation = (facts) => {
  const own = textAt(facts, 'provider.legal_name');
  const name = textAt(facts, 'provider.authorised_representative.name');
  if (own === undefined || name === undefined) return unknown;
  return failedAt(
    comparableName(own) === comparableName(name)
      ? [
          {
            path: 'provider.authorised_representative.name',
            text: `both names are ${quoted(name)}`,
          },
        ]
      : [],
  );
};

/** Every version that has a day of placement is one of the models covered. */
export const datedVersionsCovered: Computation = (facts) => {
  const covered = textsAt(facts, 'model.versions_covered');
  const dated = entriesAt(facts, 'role.placement.versions');
  if (!covered || !dated) return unknown;
  const names = new Set([...covered, textAt(facts, 'model.name') ?? ''].map(comparableName));
  return failedAt(
    dated.flatMap(({ name }, index) => {
      const path = `role.placement.versions[${index}].name`;
      const version = asText(name);
      return version === undefined || names.has(comparableName(version))
        ? []
        : [
            {
              path,
              text: `\`${path}\` is ${quoted(version)}, which \`model.versions_covered\` lacks`,
            },
          ];
    }),
  );
};

/** The model was placed no later than the first of its versions. */
export const placementIsFirstVersion: Computation = (facts) => {
  const placed = textAt(facts, 'role.placement.date');
  const dated = entriesAt(facts, 'role.placement.versions');
  if (placed === undefined || !dated) return unknown;
  return failedAt(
    dated.flatMap(({ date }, index) => {
      const path = `role.placement.versions[${index}].date`;
      const day = asText(date);
      return day === undefined || day >= placed
        ? []
        : [{ path, text: `\`${path}\` is ${day}, before \`role.placement.date\`, ${placed}` }];
    }),
  );
};

/** No earlier version has the number of the present one. */
export const previousVersionsDiffer: Computation = (facts) => {
  const version = textAt(facts, 'documentation.version');
  const previous = entriesAt(facts, 'documentation.previous_versions');
  if (version === undefined || !previous) return unknown;
  return failedAt(
    previous.flatMap((entry, index) => {
      const path = `documentation.previous_versions[${index}].version`;
      return asText(entry.version)?.trim() === version.trim()
        ? [{ path, text: `\`${path}\` and \`documentation.version\` are both ${quoted(version)}` }]
        : [];
    }),
  );
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'base-model-facts-agree': baseModelFactsAgree,
  'base-model-placed-earlier': baseModelPlacedEarlier,
  'dated-versions-covered': datedVersionsCovered,
  'dependency-not-denied': dependencyNotDenied,
  'placement-is-first-version': placementIsFirstVersion,
  'previous-versions-differ': previousVersionsDiffer,
  'representative-is-another': representativeIsAnother,
} satisfies Tests;
