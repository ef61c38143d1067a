/** The parts of which a model release is made, as the Model Openness Framework lists them: kind, class and how a sentence names each. */

/** Whether a part is code, data or a document; licences are written for one of the three. */
export type PartKind = 'code' | 'data' | 'document';

/** The classes of the framework, from the fullest release down. */
export type OpennessClass = 'I' | 'II' | 'III';

export interface ComponentRow {
  readonly label: string;
  readonly kind: PartKind;
  /** The class that asks for it first. */
  readonly class: OpennessClass;
  readonly required: boolean;
  /** As the subject of a sentence, with its verb in the present: `the training code`, `is`. */
  readonly phrase: string;
  readonly verb: 'is' | 'are';
  /** The part that stands in for it where that one is there. */
  readonly replacedBy?: ComponentKey;
  /** The kind of `model.additional_assets` that answers for it where nothing else does. */
  readonly asset?: string;
  /** The name that the framework's own tool gives it in a file, where that is not the label. */
  readonly toolName?: string;
}

export type ComponentKey =
  | 'model_architecture'
  | 'parameters_final'
  | 'technical_report'
  | 'evaluation_results'
  | 'model_card'
  | 'data_card'
  | 'sample_outputs'
  | 'training_code'
  | 'inference_code'
  | 'evaluation_code'
  | 'evaluation_data'
  | 'supporting_tools'
  | 'datasets'
  | 'data_preprocessing_code'
  | 'parameters_intermediate'
  | 'research_paper'
  | 'model_metadata';

/** Every part by its key in the facts, in the order of the framework. */
export const components: Readonly<Record<ComponentKey, ComponentRow>> = {
  model_architecture: {
    label: 'Model architecture',
    kind: 'code',
    class: 'III',
    required: true,
    phrase: 'the code of the architecture',
    verb: 'is',
  },
  parameters_final: {
    label: 'Model parameters (final)',
    kind: 'data',
    class: 'III',
    required: true,
    phrase: 'the final parameters',
    verb: 'are',
    toolName: 'Model parameters (Final)',
  },
  technical_report: {
    label: 'Technical report',
    kind: 'document',
    class: 'III',
    required: true,
    phrase: 'the technical report',
    verb: 'is',
    replacedBy: 'research_paper',
  },
  evaluation_results: {
    label: 'Evaluation results',
    kind: 'document',
    class: 'III',
    required: true,
    phrase: 'the evaluation results',
    verb: 'are',
  },
  model_card: {
    label: 'Model card',
    kind: 'document',
    class: 'III',
    required: true,
    phrase: 'the model card',
    verb: 'is',
  },
  data_card: {
    label: 'Data card',
    kind: 'document',
    class: 'III',
    required: true,
    phrase: 'the data card',
    verb: 'is',
  },
  sample_outputs: {
    label: 'Sample model outputs',
    kind: 'document',
    class: 'III',
    required: false,
    phrase: 'the sample outputs',
    verb: 'are',
  },
  training_code: {
    label: 'Training code',
    kind: 'code',
    class: 'II',
    required: true,
    phrase: 'the training code',
    verb: 'is',
    asset: 'training_code',
  },
  inference_code: {
    label: 'Inference code',
    kind: 'code',
    class: 'II',
    required: true,
    phrase: 'the inference code',
    verb: 'is',
    asset: 'inference_code',
  },
  evaluation_code: {
    label: 'Evaluation code',
    kind: 'code',
    class: 'II',
    required: true,
    phrase: 'the evaluation code',
    verb: 'is',
    asset: 'evaluation_code',
  },
  evaluation_data: {
    label: 'Evaluation data',
    kind: 'data',
    class: 'II',
    required: true,
    phrase: 'the evaluation data',
    verb: 'are',
  },
  supporting_tools: {
    label: 'Supporting libraries and tools',
    kind: 'code',
    class: 'II',
    required: false,
    phrase: 'the supporting tools',
    verb: 'are',
  },
  datasets: {
    label: 'Datasets',
    kind: 'data',
    class: 'I',
    required: true,
    phrase: 'the training datasets',
    verb: 'are',
    asset: 'training_data',
  },
  data_preprocessing_code: {
    label: 'Data preprocessing code',
    kind: 'code',
    class: 'I',
    required: true,
    phrase: 'the code that prepared the data',
    verb: 'is',
    asset: 'processing_code',
  },
  parameters_intermediate: {
    label: 'Model parameters (intermediate)',
    kind: 'data',
    class: 'I',
    required: true,
    phrase: 'the intermediate parameters',
    verb: 'are',
    toolName: 'Model parameters (Intermediate)',
  },
  research_paper: {
    label: 'Research paper',
    kind: 'document',
    class: 'I',
    required: true,
    phrase: 'the research paper',
    verb: 'is',
  },
  model_metadata: {
    label: 'Model metadata',
    kind: 'data',
    class: 'I',
    required: false,
    phrase: 'the metadata of the model',
    verb: 'are',
  },
};

/** The keys of all parts, in the order of the framework. */
export const componentKeys = Object.keys(components) as readonly ComponentKey[];

/** What each component gives, by its name and an ending, as criteria name it. */
export const forEachComponent = <T>(
  ending: string,
  give: (key: ComponentKey) => T,
): Readonly<Record<string, T>> =>
  Object.fromEntries(
    componentKeys.map((key) => [`${key.replaceAll('_', '-')}-${ending}`, give(key)]),
  );
