/** Findings for texts whose form is right and which no list holds: languages, licences, addresses of the public. */
import { licenceFault, licenceNamed } from '../../facts/licence-meant.js';
import { factPaths } from '../../facts/paths.gen.js';
import type { Finding } from '../../finding/finding.js';
import { type Dropped, type FactNode, keptItems, type MapNode } from '../fact-tree.js';
import { replacing } from '../fixes.js';
import { pathOf } from '../places.js';
import { problem } from '../problem.js';
import { flowText } from './flow.js';
import { fixedBy, helpFor, type Judging } from './judging.js';
import type { Steps } from './spot.js';
import { schemaPath, vocabularyAt, vocabularyFault } from './vocabulary.js';
import { enumerated, shown } from './words.js';

type TextNode = Extract<FactNode, { kind: 'text' }>;

/**
 * Finds them in the whole tree; a text that is an error counts as not stated. Entries of lists are counted as they were before anything was
 * `dropped`.
 */
export function vocabularyFindings(
  root: MapNode,
  { dropped, before }: { readonly dropped: Dropped; readonly before: Dropped },
  judging: Judging,
): { readonly findings: Finding[]; readonly failed: FactNode[] } {
  const findings: Finding[] = [];
  const failed: FactNode[] = [];
  const visit = (node: FactNode, steps: Steps, holder: MapNode): void => {
    // What failed as a whole may hold further faults.
    if (node.kind === 'text' && dropped.has(node)) return;
    if (node.kind === 'map') {
      for (const [key, entry] of node.entries) visit(entry.node, [...steps, key], node);
    } else if (node.kind === 'list') {
      keptItems(node.items, before).forEach((item, index) => {
        visit(item, [...steps, index], holder);
      });
    } else if (node.kind === 'text') {
      if (vocabularyAt(judging.tools, steps) === null) return;
      const finding = faultOf(node, steps, judging) ?? aliased(node, steps, holder, judging);
      if (finding) {
        findings.push(finding);
        failed.push(node);
      } else {
        const doubt = unknownLicence(node, steps, holder, judging);
        if (doubt) findings.push(doubt);
        if (doubt?.severity === 'error') failed.push(node);
      }
    }
  };
  if (judging.tools.vocabularies) visit(root, [], root);
  return { findings, failed };
}

function faultOf(node: TextNode, steps: Steps, judging: Judging): Finding | null {
  const fault = vocabularyFault(judging.tools, steps, node.value);
  if (fault === null) return null;
  const path = pathOf(steps);
  const { help, fixes } = helpFor({ node, steps, path }, judging);
  const message = `\`${path}\` is ${shown(node)}, ${fault.clause}`;
  return fixedBy(problem('schema/bad-value', node.place, message, help), fixes);
}

/** The id `other` beside the name of a licence that is known. */
function aliased(
  node: TextNode,
  steps: Steps,
  holder: MapNode,
  { tools }: Judging,
): Finding | null {
  if (vocabularyAt(tools, steps) !== 'licence' || node.value.trim().toLowerCase() !== 'other') {
    return null;
  }
  const name = holder.entries.get(`${String(steps.at(-1))}_name`)?.node;
  const meant = name?.kind === 'text' ? licenceNamed(name.value) : null;
  // Whoever states the rights has read the terms, and may have met another text under that name.
  if (name?.kind !== 'text' || meant === null || areRightsStated(holder)) return null;
  const path = pathOf(steps);
  const message = `\`${path}\` is ${shown(node)}, although ${shown(name)} is the name of a licence that is known here`;
  const text = flowText(meant);
  const finding = problem('schema/bad-value', node.place, message, `Write \`${text}\``);
  return fixedBy(finding, [replacing(node, text)]);
}

/** A licence that nobody here knows: nothing follows from its name, so its rights have to be stated. */
function unknownLicence(
  node: TextNode,
  steps: Steps,
  holder: MapNode,
  { tools }: Judging,
): Finding | null {
  // What is only printed decides nothing.
  if (vocabularyAt(tools, steps) !== 'licence' || steps[0] === 'model') return null;
  const fault = licenceFault(node.value);
  if (fault === null || areRightsStated(holder)) return null;
  const path = pathOf(steps);
  const rights = schemaPath([...steps.slice(0, -1), 'rights']);
  if (!Object.hasOwn(factPaths, rights)) return unknownBase(node, path);
  const state = `state in \`${pathOf([...steps.slice(0, -1), 'rights'])}\` what it allows`;
  if (fault.kind === 'unlisted') {
    const message = `The terms of ${shown(node)} are not known here, so nothing follows from its name`;
    const help = state.replace(/^s/, 'S');
    return problem('schema/unknown-licence', node.place, message, help, 'warning');
  }
  const texts = [...fault.meant.map(flowText), 'other'];
  const isShared = fault.kind === 'shared';
  const message = isShared
    ? `${shown(node)} is what several licences are called, so nothing follows from it`
    : `\`${path}\` is ${shown(node)}, which is no licence that is known here, so nothing follows from it`;
  const codes = texts.map((text) => `\`${text}\``);
  const help = isShared
    ? `Write ${enumerated(codes, 'or')}; beside \`other\` give its name in \`${path}_name\` and ${state}`
    : `Write \`other\`, give its name in \`${path}_name\` and ${state}`;
  const finding = problem('schema/unknown-licence', node.place, message, help);
  const fixes = texts.map((text) => replacing(node, text));
  return fixedBy(finding, fixes);
}

/** The licence of a model of others, whose rights cannot be stated: what is not known stays open. */
function unknownBase(node: TextNode, path: string): Finding {
  const message = `\`${path}\` is ${shown(node)}, whose terms are not known here, so nothing follows from it`;
  const help =
    'Write `other`, or its SPDX identifier or id at Hugging Face if it has one; which terms it has decides';
  const finding = problem('schema/unknown-licence', node.place, message, help, 'warning');
  return fixedBy(finding, [replacing(node, 'other')]);
}

/** True where all four rights stand beside the licence. */
function areRightsStated({ entries }: MapNode): boolean {
  const rights = entries.get('rights')?.node;
  return (
    rights?.kind === 'map' &&
    ['access', 'use', 'modify', 'distribute'].every((right) => rights.entries.has(right))
  );
}
