/** What MLflow wrote beside a model, its file `MLmodel`: the software, and hints of its name and day. */
import { asObject, type JsonObject } from '../model-folder.js';
import type { Candidate, Reading } from '../reading.js';
import { UnusableInput } from '../unusable.js';
import { yamlData } from './foreign-data.js';
import { dayAtHead, shortText } from './words.js';

/** Flavours that a general-purpose model may have; the others are for small models of tables. */
const flavours = ['transformers', 'diffusers', 'pytorch', 'onnx'];

/** Every model has this one, whatever it is. */
const always = 'python_function';

/** The software is read; signatures say nothing of modalities and are left alone. */
export function mlmodelReading(file: string, text: string): Partial<Reading> {
  const data = yamlData(file, text);
  const found = asObject(data.flavors);
  if (found === null) {
    throw new UnusableInput(`${file} is not a file MLmodel of MLflow: it names no flavors`);
  }
  const names = Object.keys(found).filter((name) => name !== always);
  const name = flavours.find((each) => names.includes(each));
  if (name === undefined) {
    const shown = names.flatMap((each) => shortText(each) ?? []).slice(0, 5);
    throw new UnusableInput(
      `${file} is about no general-purpose model: its flavours are ${shown.join(', ') || 'none'}, and those of one are ${flavours.join(', ')}`,
    );
  }
  return {
    proposals: [
      {
        path: 'model.integration.software',
        value: [{ name }],
        file,
        at: `/flavors/${name}`,
        as: 'read',
      },
    ],
    candidates: hintsOf(file, data, name, asObject(found[name]) ?? {}),
  };
}

function hintsOf(
  file: string,
  data: JsonObject,
  name: string,
  flavour: JsonObject,
): readonly Candidate[] {
  const hint = (path: string, value: string | null, why: string): readonly Candidate[] =>
    value === null ? [] : [{ path, value, file, why }];
  const version = shortText(flavour[`${name}_version`]);
  return [
    ...hint(
      'model.version',
      shortText(data.model_uuid) ?? shortText(data.model_id),
      'the identifier that MLflow gave to these files',
    ),
    ...hint(
      'model.release_date',
      dayAtHead(data.utc_time_created),
      'the day on which MLflow wrote the files; whether they were released then is not said',
    ),
    ...hint(
      'model.integration.software',
      version === null ? null : `${name} ${version}`,
      'the version that wrote the files; which one the model needs is not said',
    ),
    ...hint(
      'model.dependencies',
      shortText(flavour.source_model_name),
      'the name under which the weights were loaded',
    ),
    ...hint('model.tasks', shortText(flavour.task), 'the task of the pipeline'),
  ];
}
