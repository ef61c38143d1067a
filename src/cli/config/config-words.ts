/** Findings of the reader speak of facts; these are the words for a configuration. */
import type { Finding } from '../../finding/finding.js';

type Rewording = (finding: Finding) => Partial<Finding>;

const begin = 'Write at least one key, such as `fail_on: warning`, or remove it';

const rewordings: Readonly<Record<string, Rewording>> = {
  'read/empty': () => ({ message: 'The configuration is empty', help: begin }),
  'read/not-a-mapping': () => ({ help: begin }),
  'read/too-deep': () => ({ help: 'Flatten it; a configuration has three levels' }),
  'read/too-large': () => ({ help: 'Keep the options alone; facts stand in aiact.yaml' }),
  'read/number': ({ help }) => ({ help: help.replace(/, or `\{ unknown.*$/, '') }),
  'schema/empty-value': () => ({ help: 'Give it a value, or remove the line' }),
  'schema/wrong-type': ({ help }) => ({ help: help.replace(/, such as 7\.3e9/, '') }),
  'schema/bad-value': ({ message, help }) => {
    if (/^`fail_on` is “never”/.test(message)) {
      return { help: 'Give --fail-on never on the command line, where a reviewer of CI sees it' };
    }
    if (/^`severity\b.* is “(?:note|off|none|ignore)”/.test(message)) {
      return { help: 'Remove it: a configuration raises severities and never lowers them' };
    }
    return { help };
  },
  'schema/unknown-key': ({ message, help }) => {
    const [, key = ''] = /^Unknown key “([^”]*)”$/.exec(message) ?? [];
    const known = redirected[key.replaceAll('-', '_')];
    return { help: known ?? help };
  },
};

/** Keys that one might expect, and what to do instead. */
const redirected: Readonly<Record<string, string>> = {
  format: 'Write it in `reports`, such as `reports: [{ format: sarif, output: aiact.sarif }]`',
  formats: 'Write them in `reports`, such as `reports: [{ format: sarif, output: aiact.sarif }]`',
  output: 'Write it in `reports`, beside its `format`',
  waivers: 'Write waivers into the facts, where every document shows them',
  positions: 'Write positions into the facts, where every document shows them',
  as_of: 'Give --as-of on the command line: a day that stands still would hide what has grown old',
  draft: 'Give --draft on the command line',
  ignore: 'Write a waiver into the facts, with its reason, owner and end',
  rules: 'Write `severity`, which raises severities and never lowers them',
};

/** The finding as a reader of a configuration needs it. */
export function inConfigWords(finding: Finding): Finding {
  return { ...finding, ...rewordings[finding.id]?.(finding) };
}
