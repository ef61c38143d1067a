// The JSON Schema of the published corpus of cases.
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const dayOrNull = { anyOf: [day, { type: 'null' }] };
const ids = { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true };

/** A mapping from ids of obligations to something. */
const byObligation = (value, description) => ({
  description,
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: '^art-[a-z0-9-]+$' },
  additionalProperties: value,
});

const one = (values) => ({ enum: values });

const gates = {
  description: 'Answers on questions of law, by the id of the gate.',
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    scope: one(['in', 'out', 'open', 'review']),
    provider: one(['yes', 'no', 'open', 'review']),
    placed: one(['yes', 'no', 'open', 'review']),
    gpai: one(['yes', 'no', 'open', 'review']),
    'systemic-risk': one(['yes', 'no', 'open', 'review']),
    'open-source-exception': one(['met', 'not-met', 'open', 'review']),
  },
};

const expect = {
  description: 'What must follow. What is not named is not tested.',
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    gates,
    obligations: byObligation(
      one(['applies', 'exempt', 'does-not-apply', 'undetermined']),
      'Outcomes of duties.',
    ),
    due: byObligation(dayOrNull, 'Days on which duties fall due; null where none can be told.'),
    began: byObligation(dayOrNull, 'Days on which duties began.'),
    ended: byObligation(dayOrNull, 'Days on which duties ended.'),
    borderline: byObligation(
      { type: 'boolean' },
      'Whether a duty rests on a figure within 30 per cent of its threshold.',
    ),
    caveats: byObligation(
      ids,
      'Ids of unsettled points that a duty carries, perhaps beside others.',
    ),
    limited_to_modification: {
      description: 'Whether the duties of Art. 53(1) are limited to a modification.',
      type: 'boolean',
    },
    findings: { ...ids, description: 'Ids of findings that must be told.' },
    silent: { ...ids, description: 'Ids of findings that must not be told.' },
    severity: {
      description: 'Severities of findings, by their id.',
      type: 'object',
      additionalProperties: one(['error', 'warning', 'note']),
    },
  },
};

export const corpusSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:aiact-doc:schema:cases:1',
  title: 'Cases of the EU AI Act on general-purpose AI models',
  description:
    'Fact patterns of invented models, what must follow from each of them, the provision that decides and the reasoning.',
  type: 'object',
  required: ['format_version', 'law', 'cases'],
  additionalProperties: false,
  properties: {
    format_version: { description: 'The version of this file format.', const: 1 },
    law: {
      description: 'The state of the law for which the answers were given.',
      type: 'object',
      required: ['version', 'sources_until'],
      additionalProperties: false,
      properties: {
        version: { type: 'string', minLength: 1 },
        sources_until: { type: 'string', pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' },
      },
    },
    cases: { type: 'array', minItems: 1, items: { $ref: '#/definitions/case' } },
  },
  definitions: {
    case: {
      type: 'object',
      required: ['id', 'set', 'title', 'as_of', 'facts', 'expect', 'provision', 'reasoning'],
      additionalProperties: false,
      properties: {
        id: { description: 'A name that stays.', type: 'string', pattern: '^[A-Za-z0-9-]+$' },
        set: {
          description: 'The file of the repository in which the case is kept.',
          type: 'string',
        },
        title: { description: 'The case in one sentence.', type: 'string', minLength: 10 },
        as_of: { ...day, description: 'The day for which the answers are given.' },
        facts: {
          description:
            'The facts of the model, as aiact.schema.json describes them. Whole numbers may be longer than 2^53.',
          type: 'object',
          required: ['schema'],
          properties: { schema: { const: 1 } },
        },
        refused: {
          ...ids,
          description:
            'Findings of reading that these facts have on purpose, as they contradict the format.',
        },
        expect,
        provision: {
          description: 'The provision that decides.',
          type: 'object',
          required: ['id', 'label', 'authority'],
          additionalProperties: false,
          properties: {
            id: { type: 'string', minLength: 1 },
            label: { description: 'As a lawyer cites it.', type: 'string', minLength: 1 },
            authority: one(['law', 'recital', 'guideline', 'template', 'code', 'interpretation']),
          },
        },
        reasoning: { description: 'Why, in a sentence.', type: 'string', minLength: 5 },
      },
    },
  },
};
