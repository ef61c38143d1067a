/** Whether what has to be public is: the summary has an address, and the model card leads there and tells of the same version. */
import type { DocumentId } from '../documents/registry.gen.js';
import { type Finding, makeFinding } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { nameValue, saidValue } from '../finding/value.js';
import { linksTo, namesVersion, statedVersion } from './model-card.js';
import { type Duty, type JudgedCell, type ReleaseQuestion, trimmedTextAt } from './question.js';

const summary: DocumentId = 'training-content-summary';

/** Only the summary of training content has to be public; a published policy is told. */
export function judgePublished(duty: Duty, question: ReleaseQuestion): JudgedCell {
  const { read } = question;
  const ids = duty.documents.map(({ id }) => id);
  if (!ids.includes(summary)) {
    const policy = ids.includes('copyright-policy')
      ? trimmedTextAt(read, 'documentation.published.copyright-policy.url')
      : null;
    return policy === null
      ? { state: 'not-asked', reason: 'need not be public' }
      : { state: 'met', reason: `at ${policy}` };
  }
  const path = `documentation.published.${summary}.url`;
  const url = trimmedTextAt(read, path);
  if (url === null) {
    const finding = makeFinding({
      ...{ id: 'release/not-published', severity: 'error', paths: [path] },
      message: 'No address is stated at which the summary of training content is public',
      help: `Publish it, then write the address in \`${path}\``,
      ...{ provision: 'notice(32)', place: read.placeOf(path) },
    });
    return { state: 'missing', reason: 'no address stated', findings: [finding] };
  }
  return judgeCard(question, url, path);
}

function judgeCard({ read, card }: ReleaseQuestion, url: string, path: string): JudgedCell {
  if (card === null) return { state: 'met', reason: `at ${url}; no model card was looked at` };
  const found: Finding[] = [];
  const tell = (
    name: string,
    severity: Finding['severity'],
    said: ReturnType<typeof worded>,
    help: string,
  ): void => {
    const at = name === 'not-linked' ? path : 'model.version';
    found.push(
      makeFinding({
        ...{ id: `release/${name}`, severity, ...said, help },
        ...{ paths: [at], provision: 'notice(32)', place: read.placeOf(at) },
      }),
    );
  };
  const shown = nameValue(card.shown);
  if (!linksTo(card.text, url)) {
    const message = worded(
      'The model card {card} does not link to the summary of training content at {url}',
      { card: shown, url: nameValue(url) },
    );
    tell(
      'not-linked',
      'error',
      message,
      `Link to it in the card (\`aiact-doc export model-card --into CARD\` does), or correct \`${path}\``,
    );
  }
  const version = trimmedTextAt(read, 'model.version');
  const stated = statedVersion(card.text);
  if (version !== null && stated !== null && stated !== version) {
    const message = worded(
      'The model card {card} is of version {stated}, and the facts are of {version}',
      {
        card: shown,
        stated: saidValue(stated),
        version: saidValue(version),
      },
    );
    tell('card-version', 'error', message, 'Bring the card or `model.version` up to date');
  } else if (version !== null && stated === null && !namesVersion(card.text, version)) {
    const message = worded(
      'The model card {card} does not name version {version}, of which the facts are',
      {
        card: shown,
        version: saidValue(version),
      },
    );
    tell(
      'card-version',
      'warning',
      message,
      'Name the version in the card, or correct `model.version`',
    );
  }
  const [worst] = found;
  if (worst === undefined) return { state: 'met', reason: `at ${url}, linked from ${card.shown}` };
  const isMissing = found.some(({ severity }) => severity === 'error');
  return {
    state: isMissing ? 'missing' : 'open',
    reason: found.map(({ id }) => reasons[id]?.(card.shown)).join(', '),
    findings: found,
  };
}

const reasons: Readonly<Record<string, (card: string) => string>> = {
  'release/not-linked': (card) => `not linked from ${card}`,
  'release/card-version': (card) => `${card} does not name this version`,
};
