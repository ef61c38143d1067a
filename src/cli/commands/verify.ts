/** `verify`: whether a pack is whole, unchanged and signed as asked; with the folder of several, each of them. */
import type { PackFolder } from '../../pack/pack-folder.js';
import { ofOnePack } from '../../pack/settled-pack.js';
import type { PackPart } from '../../pack/verify-pack.js';
import { overtaken } from '../../seal/currency.js';
import { sealedCode, verifySealed } from '../../seal/verify-sealed.js';
import { type ExitCode, goOn, gravest, type Io, UsageError } from '../io.js';
import { wantsColour } from '../options.js';
import { assertNoLinks } from '../output-places.js';
import { inputsIn } from '../seal/find-inputs.js';
import { type TrustOptions, wantedOf } from '../seal/named-keys.js';
import { packsAt, sparePacks } from '../seal/packs-at.js';
import { type Verified, verificationJson, verificationText } from '../verification-report.js';
import { writeReport } from '../write-reports.js';

export interface VerifyOptions extends TrustOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly part?: PackPart;
  readonly rebuild: boolean;
  readonly inputs?: string;
  readonly asOf?: string;
}

/** Runs the command and answers with its exit code: 0 if every pack is intact and signed as asked; see `sealedCode`. */
export async function verify(path: string, options: VerifyOptions, io: Io): Promise<ExitCode> {
  if (options.output === '') throw new UsageError('--output is empty');
  await assertNoLinks([options.output], io);
  const wanted = await wantedOf(options, io);
  const inputs = inputsIn(options.inputs, io);
  const { packs, others } = await packsAt(path, io);
  const file = options.output === '-' ? undefined : options.output;
  if (file !== undefined) sparePacks('--output', file, packs, io);
  if (options.rebuild) await (await import('../../pdf/write/deflate.js')).openDeflate();
  const verified: Verified[] = [];
  for (const { shown, absolute } of packs) {
    goOn(io);
    const judge = async (folder: PackFolder): Promise<Verified> => {
      const sealed = await verifySealed(folder, {
        ...{ wanted, part: options.part ?? null, inputs: options.rebuild ? inputs : null },
      });
      const { manifest } = sealed.verification;
      const { asOf } = options;
      return {
        ...{ path: shown, sealed },
        overtaken:
          asOf === undefined || manifest === null || sealed.faults.length > 0
            ? null
            : { day: asOf, findings: await overtaken(folder, manifest, asOf) },
      };
    };
    verified.push(await ofOnePack(absolute, judge));
  }
  const report =
    options.format === 'json'
      ? verificationJson(verified, others)
      : verificationText(verified, others, {
          quiet: options.quiet === true,
          colour: file === undefined && wantsColour(options, io),
          width: Math.min(io.columns, 110),
        });
  if (file === undefined) io.stdout(report);
  else await writeReport(file, report, io);
  return gravest(verified.map(({ sealed }) => sealedCode(sealed)));
}
