/** Words with which technical documentation names a source of data, beside the question of the public summary that then wants a yes. */
import type { FactPath } from '../../facts/paths.gen.js';

export interface ProvenanceWords {
  /** One of them answered with yes is enough. */
  readonly asked: readonly FactPath[];
  readonly words: RegExp;
  readonly bad: string;
  readonly good: string;
}

/** A sentence that denies or excludes is not read. */
export const denies =
  /\b(?:no|not|none|never|neither|nor|without|except|excluding|instead of|rather than)\b/i;

export const provenanceWords: readonly ProvenanceWords[] = [
  {
    asked: ['training_data.public_datasets.used'],
    words: /\b(?:public|publicly available|open) datasets\b/i,
    bad: 'Public datasets from a model hub',
    good: 'Public bodies supplied their archives',
  },
  {
    asked: ['training_data.licensed.agreements'],
    words:
      /\b(?:licen[cs]ed from (?:rights ?holders|publishers|news|agenc|labels|archives|authors|stock)|licen[cs](?:e|ing) agreements? with)/i,
    bad: 'Press articles licensed from publishers',
    good: 'Permissively licensed source code',
  },
  {
    asked: ['training_data.other_private.obtained'],
    words:
      /\b(?:databases|private datasets|non-public datasets) (?:of|from) third parties\b|\b(?:bought|purchased|acquired) from (?:data (?:brokers|vendors|suppliers)|third parties|intermediaries)\b/i,
    bad: 'Databases of third parties',
    good: 'Databases that the provider built',
  },
  {
    asked: ['training_data.crawled.used'],
    words:
      /\b(?:crawled|scraped) by (?:us|the provider|the company|our)\b|\b(?:our|the provider[’']s) (?:own )?(?:web )?crawlers?\b|\bwe (?:crawled|scraped)\b/i,
    bad: 'Pages crawled by the provider',
    good: 'Pages of Common Crawl',
  },
  {
    asked: ['training_data.user.model_interaction', 'training_data.user.other_services'],
    words:
      /\b(?:user data|user (?:prompts|conversations|interactions)|(?:data|prompts|conversations) of (?:our |its |the )?users|data of (?:our|its) (?:own )?services)\b/i,
    bad: 'Conversations of users',
    good: 'Manuals for users',
  },
  {
    asked: ['training_data.synthetic.created'],
    words:
      /\b(?:synthetic|generated) (?:data|texts?|images?|speech)[^.;]{0,30} by (?:us|the provider|the company)\b|\bwe (?:generated|created|produced) synthetic\b|\b(?:our|own|the provider[’']s) synthetic (?:data|texts?|images?)\b/i,
    bad: 'Synthetic texts written by the provider',
    good: 'Public synthetic sets such as SmolTalk',
  },
];

/** Texts in which the technical documentation tells where data came from. */
export const provenanceTexts: readonly FactPath[] = [
  'data.provenance_description',
  'data.obtained',
];
