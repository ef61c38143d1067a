/** Files that may lie beside a model and come from other programs: a citation, MLflow's description, a configuration of training. */
import { withParameters } from '../estimate.js';
import { citationReading } from '../files/citation.js';
import { mlmodelReading } from '../files/mlmodel.js';
import { trainingConfigReading } from '../files/training-config.js';
import { fileText, type ModelFolder } from '../model-folder.js';
import type { Proposal, Reading } from '../reading.js';
import { UnusableInput } from '../unusable.js';
import type { Repository } from './repository.js';

/** Names under which programs leave the configuration of a run beside a model. */
const configurations =
  /^(?:(?:model|train|training|pretrain|pretraining)[_-]?config|hparams|nemo|megatron|olmo|torchtitan)\.(?:ya?ml|toml)$/i;

export interface BesideContext {
  readonly repository: Repository | null;
  /** Where the model was made from another one, the compute of a run is not that of the model. */
  readonly hasBases: boolean;
  /** What was counted of the weights. */
  readonly counted: readonly Proposal[];
}

/** A file of another kind under such a name is left out and told. */
export async function besideReadings(
  folder: ModelFolder,
  { repository, hasBases, counted }: BesideContext,
): Promise<readonly Partial<Reading>[]> {
  const readings: Partial<Reading>[] = [];
  const add = async (file: string, read: (text: string) => Partial<Reading>): Promise<void> => {
    const text = await fileText(folder, file);
    if (text === null) return;
    try {
      readings.push(read(text));
    } catch (error) {
      if (!(error instanceof UnusableInput)) throw error;
      readings.push({ skipped: [{ file, why: error.message }] });
    }
  };
  for (const { file } of folder.files) {
    if (file === 'CITATION.cff') await add(file, (text) => citationReading(file, text));
    if (file === 'MLmodel') await add(file, (text) => mlmodelReading(file, text));
    if (configurations.test(file)) {
      await add(file, (text) => {
        const found = trainingConfigReading(file, text, repository);
        if (hasBases) return { candidates: found.candidates ?? [] };
        const size = counted.find(({ path }) => path === 'model.parameters.active')?.value;
        return withParameters(found, size, 'parameters counted in the weights');
      });
    }
  }
  return readings;
}
