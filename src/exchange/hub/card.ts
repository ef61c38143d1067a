/** Facts that the front matter of a model card states or from which a rule leads to one. */
import { tagFault } from '../../facts/language-tag.js';
import { licenceBesideOther, licenceOfHub } from '../licences.js';
import { asFactLine, asObject, type JsonObject } from '../model-folder.js';
import type { Candidate, FileConflict, Proposal, Reading } from '../reading.js';
import { libraries } from './libraries.js';
import { byPipelineTag } from './modalities.js';
import { hubAddressOf, type Repository } from './repository.js';

const file = 'README.md';

/** Where the head could be read in part only, its values are inferred, and no licence is taken from it. */
export interface CardContext {
  readonly repository: Repository | null;
  readonly isBroken: boolean;
  readonly names: readonly string[];
}

/** Licence, languages, task, library and evaluation results; base models are read together with other files. */
export function cardReading(data: JsonObject, context: CardContext): Partial<Reading> {
  const parts = [
    licenceIn(data, context),
    languagesIn(data),
    tasksIn(data),
    libraryIn(data, context),
    resultsIn(data),
    accessIn(data),
  ];
  const proposals = parts.flatMap((part) => part.proposals ?? []);
  return {
    proposals: context.isBroken
      ? proposals.map((each) => ({ ...each, as: 'inferred' }))
      : proposals,
    candidates: [...parts.flatMap((part) => part.candidates ?? []), ...hintsIn(data)],
    conflicts: parts.flatMap((part) => part.conflicts ?? []),
    skipped: parts.flatMap((part) => part.skipped ?? []),
  };
}

function licenceIn(data: JsonObject, context: CardContext): Partial<Reading> {
  const path = 'licensing.license';
  const list = Array.isArray(data.license) ? data.license : [data.license];
  const named = list.flatMap((each) => asFactLine(each) ?? []);
  if (named.length > 1) {
    const claims = named
      .slice(0, 20)
      .map((value, index) => ({ value, file, at: `/license/${index}` }));
    return { conflicts: [{ id: 'licence-several', path, claims }] };
  }
  const beside = {
    name: asFactLine(data.license_name),
    link: asFactLine(data.license_link, 2000),
  };
  // A name without the word "other" names a licence too.
  const [text] = named.length > 0 || beside.name === null ? named : ['other'];
  if (text === undefined) return {};
  const at = Array.isArray(data.license) ? '/license/0' : '/license';
  const id = licenceOfHub(text);
  if (id === null || context.isBroken) {
    const why = context.isBroken
      ? 'the head of the card can not be read whole'
      : 'it names no single licence that is known here';
    return { candidates: [{ path, value: text, file, why }] };
  }
  const link = linkIn(data, context);
  const known = id === 'other' ? licenceBesideOther(beside) : null;
  const conflicts: FileConflict[] = [];
  const hasText = context.names.some((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (id === 'other' && beside.name === null && link.proposals === undefined && !hasText) {
    conflicts.push({ id: 'licence-unnamed', path, claims: [{ value: text, file, at }] });
  }
  return {
    proposals: [
      ...(known === null ? statedLicence(id, at, beside.name) : [knownLicence(known)]),
      ...(link.proposals ?? []),
    ],
    candidates: link.candidates ?? [],
    conflicts,
  };
}

/** The id as it stands; beside the word "other" also the name. */
function statedLicence(id: string, at: string, name: string | null): readonly Proposal[] {
  const own: Proposal = { path: 'licensing.license', value: id, file, at, as: 'read' };
  if (id !== 'other' || name === null) return [own];
  const path = 'licensing.license_name';
  return [own, { path, value: name, file, at: '/license_name', as: 'read' }];
}

/** The licence that the name or the address beside the word "other" means. */
function knownLicence({ id, by }: NonNullable<ReturnType<typeof licenceBesideOther>>): Proposal {
  const own = { path: 'licensing.license', value: id, file, at: `/license_${by}` };
  return by === 'name'
    ? { ...own, as: 'read' }
    : { ...own, as: 'inferred', how: 'The licence whose text stands at the address' };
}

function linkIn(data: JsonObject, { repository }: CardContext): Partial<Reading> {
  const link = asFactLine(data.license_link, 2000);
  const path = 'licensing.license_url';
  const at = '/license_link';
  if (link === null) return {};
  if (/^https?:\/\//.test(link))
    return { proposals: [{ path, value: link, file, at, as: 'read' }] };
  const address =
    /^[\w./-]+$/.test(link) && !link.includes('..') ? hubAddressOf(repository, link) : null;
  if (address === null)
    return {
      candidates: [{ path, value: link, file, why: 'the address of the repository is not known' }],
    };
  const how = 'The file of that name in the repository';
  return { proposals: [{ path, value: address, file, at, as: 'inferred', how }] };
}

function languagesIn(data: JsonObject): Partial<Reading> {
  const isList = Array.isArray(data.language);
  const list: readonly unknown[] = isList ? (data.language as unknown[]) : [data.language];
  const tags = new Set<string>();
  const conflicts: FileConflict[] = [];
  const skipped: { file: string; why: string }[] = [];
  for (const [index, each] of list.entries()) {
    if (each === undefined || each === null) continue;
    const tag = asFactLine(each);
    if (tag !== null && tagFault(tag) === null) tags.add(tag);
    else if (typeof each === 'boolean') {
      conflicts.push({
        id: 'language-not-a-tag',
        path: 'training_data.languages',
        claims: [{ value: each, file, at: isList ? `/language/${index}` : '/language' }],
      });
    } else
      skipped.push({
        file,
        why: `“${String(each).slice(0, 40)}” under language is no tag of a language`,
      });
  }
  if (tags.size === 0) return { conflicts, skipped };
  return {
    proposals: [
      {
        path: 'training_data.languages',
        value: [...tags].slice(0, 1000).map((language) => ({ language })),
        file,
        at: '/language',
        as: 'inferred',
        how: 'The languages of the model, taken for those of its training data',
      },
    ],
    conflicts,
    skipped,
  };
}

function tasksIn(data: JsonObject): Partial<Reading> {
  const tag = asFactLine(data.pipeline_tag);
  if (tag === null || !Object.hasOwn(byPipelineTag, tag)) return {};
  return {
    proposals: [
      {
        path: 'model.tasks',
        value: [tag.replaceAll('-', ' ')],
        file,
        at: '/pipeline_tag',
        as: 'inferred',
        how: 'The task under which the hub lists the model',
      },
    ],
  };
}

function libraryIn(data: JsonObject, { repository }: CardContext): Partial<Reading> {
  const name = asFactLine(data.library_name);
  if (name === null) return {};
  if (!libraries.has(name) || name === repository?.name) {
    return {
      skipped: [{ file, why: `“${name}” under library_name is no library that is known here` }],
    };
  }
  return {
    proposals: [
      {
        path: 'model.integration.software',
        value: [{ name }],
        file,
        at: '/library_name',
        as: 'read',
      },
    ],
  };
}

/** Results of evaluations in the form of the hub's model index. */
function resultsIn(data: JsonObject): Partial<Reading> {
  const models = Array.isArray(data['model-index']) ? data['model-index'] : [];
  const rows: { [key: string]: string }[] = [];
  for (const model of models.slice(0, 20)) {
    const results = asObject(model)?.results;
    for (const result of Array.isArray(results) ? results.slice(0, 500) : []) {
      rows.push(...rowsOf(asObject(result) ?? {}));
    }
  }
  if (rows.length === 0) return {};
  return {
    proposals: [
      {
        path: 'evaluation.results',
        value: rows.slice(0, 500),
        file,
        at: '/model-index/0/results/0',
        as: 'read',
      },
    ],
  };
}

function rowsOf(result: JsonObject): { [key: string]: string }[] {
  const dataset = asObject(result.dataset) ?? {};
  const config = asFactLine(dataset.config);
  const parts = [
    config === null || /\.\w{2,4}$/.test(config) ? null : config,
    asFactLine(dataset.split),
  ];
  const beside = parts.filter((part) => part !== null).join(', ');
  const name = asFactLine(dataset.name) ?? asFactLine(dataset.type);
  if (name === null) return [];
  const url = asFactLine(asObject(result.source)?.url, 2000);
  const metrics = Array.isArray(result.metrics) ? result.metrics : [];
  return metrics.flatMap((each) => {
    const metric = asObject(each) ?? {};
    const value =
      typeof metric.value === 'number' && Number.isFinite(metric.value)
        ? String(metric.value)
        : null;
    const called = asFactLine(metric.name) ?? asFactLine(metric.type);
    if (value === null || called === null) return [];
    return [
      {
        name: beside === '' ? name : `${name} (${beside})`,
        metric: called,
        value,
        ...(typeof metric.verifyToken === 'string' ? { protocol: 'Signed by the hub' } : {}),
        ...(url !== null && /^https?:\/\//.test(url) ? { url } : {}),
      },
    ];
  });
}

/** What a card says of access is a hint: the switch itself stands in no file. */
function accessIn(data: JsonObject): Partial<Reading> {
  const keys = Object.keys(data).filter((key) => /^extra_gated_(?!eu_disallowed)/.test(key));
  const candidates: Candidate[] = [];
  if (keys.length > 0) {
    const why = 'the card dresses a form of access, which works only where the hub asks for one';
    candidates.push({ path: 'licensing.availability.weights.access', value: 'gated', file, why });
  }
  const asked = personalFields(asObject(data.extra_gated_fields) ?? {});
  if (asked.length > 0) {
    const why = 'fields of the form of access; what they are needed for decides';
    const path = 'licensing.monetisation.personal_data_required';
    candidates.push({ path, value: `asked: ${asked.join(', ')}`, file, why });
  }
  if (data.extra_gated_eu_disallowed !== true) return { candidates };
  const path = 'role.placement.union_excluded';
  const at = '/extra_gated_eu_disallowed';
  return {
    candidates: [
      ...candidates,
      {
        path,
        value: 'true',
        file,
        why: 'the hub keeps users in the Union out, on this channel alone',
      },
    ],
    conflicts: [{ id: 'union-access', path, claims: [{ value: true, file, at }] }],
  };
}

const personal: readonly (readonly [RegExp, string])[] = [
  [/\bname\b/i, 'name'],
  [/e-?mail/i, 'e-mail'],
  [/countr/i, 'country'],
  [/phone/i, 'telephone'],
  [/birth|\bage\b/i, 'date of birth'],
  [/affiliation|organi[sz]ation|company|employer/i, 'affiliation'],
  [/address/i, 'address'],
  [/\bip\b|geo|location/i, 'location'],
];

function personalFields(fields: JsonObject): readonly string[] {
  const keys = Object.keys(fields).filter((key) => key.length < 60);
  return personal.flatMap(([pattern, name]) =>
    keys.some((key) => pattern.test(key) && !(name === 'address' && /mail/i.test(key)))
      ? [name]
      : [],
  );
}

function hintsIn(data: JsonObject): readonly Candidate[] {
  const newer = asFactLine(data.new_version);
  return newer === null
    ? []
    : [{ path: 'model.version', value: newer, file, why: 'the card names a newer model' }];
}
