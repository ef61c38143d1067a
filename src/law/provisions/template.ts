/** The mandatory template for the public summary of training content and the points of its explanatory notice. */
import { lawCount, lawDay, lawShare, lawShareName, lawTerm } from '../spell.js';
import { fromSource, links } from './define.js';

const summary = {
  authority: 'template',
  link: links.template,
  confidence: 'verified',
  readers: ['public'],
  under: 'art-53(1)(d)',
} as const;

const sections = fromSource(summary, {
  template: {
    label: 'Template',
    title: 'Public summary of training content',
    says: 'The form that every provider uses to tell the public what a model was trained on.',
  },
  'template(header)': {
    label: 'Template, header',
    title: 'Version and date of the summary',
    says: 'The version of the summary with links to earlier ones, and the day of its last update.',
  },
  'template(1)': {
    label: 'Template, section 1',
    title: 'General information',
    says: 'Who provides which model, and the overall traits of its training data.',
  },
  'template(1.1)': {
    label: 'Template, section 1.1',
    title: 'Provider identification',
    says: 'Name and contact of the provider and, if it has one, of its authorised representative.',
  },
  'template(1.2)': {
    label: 'Template, section 1.2',
    title: 'Model identification',
    says: 'The versioned names of the models covered, the models they build on, and the day each was placed on the Union market.',
  },
  'template(1.3)': {
    label: 'Template, section 1.3',
    title: 'Modalities, data size and other characteristics',
    says: 'Per modality a size band and the types of content, the latest date of collection, languages and other traits of the whole data.',
  },
  'template(2)': {
    label: 'Template, section 2',
    title: 'List of data sources',
    says: 'Where the data came from, in six groups.',
  },
  'template(2.1)': {
    label: 'Template, section 2.1',
    title: 'Publicly available datasets',
    says: 'Whether public datasets were used; the large ones by name and the rest in words.',
  },
  'template(2.2)': {
    label: 'Template, section 2.2',
    title: 'Private datasets obtained from third parties',
    says: 'Data that is not public and came from others.',
  },
  'template(2.2.1)': {
    label: 'Template, section 2.2.1',
    title: 'Datasets licensed by rightsholders',
    says: 'Whether commercial licences were concluded with rightsholders or their representatives, and for which modalities.',
  },
  'template(2.2.2)': {
    label: 'Template, section 2.2.2',
    title: 'Datasets obtained from other third parties',
    says: 'Whether other private datasets were obtained: those publicly known by name, the rest in words.',
  },
  'template(2.3)': {
    label: 'Template, section 2.3',
    title: 'Data crawled and scraped from online sources',
    says: `Crawlers by name, their purposes and behaviour, the period, the content, and the most relevant domain names: the top ${lawShareName('domainShare')}, or for SMEs the lower of ${lawShare('domainShareSme')} and ${lawCount('domainCountSme')}.`,
  },
  'template(2.4)': {
    label: 'Template, section 2.4',
    title: 'User data',
    says: 'Whether data from interactions with the model or with the provider’s other services was used.',
  },
  'template(2.5)': {
    label: 'Template, section 2.5',
    title: 'Synthetic data',
    says: 'Whether data was generated with AI to train the model, and with which models.',
  },
  'template(2.6)': {
    label: 'Template, section 2.6',
    title: 'Other sources of data',
    says: 'Whether there were sources that fit none of the other groups.',
  },
  'template(3)': {
    label: 'Template, section 3',
    title: 'Data processing aspects',
    says: 'What was done about reserved rights and illegal content.',
  },
  'template(3.1)': {
    label: 'Template, section 3.1',
    title: 'Respect of reservations of rights',
    says: 'Whether the provider signed the code’s commitments on copyright, and how reservations against text and data mining were respected.',
  },
  'template(3.2)': {
    label: 'Template, section 3.2',
    title: 'Removal of illegal content',
    says: 'The measures taken in general to keep illegal content out of the training data.',
  },
  'template(3.3)': {
    label: 'Template, section 3.3',
    title: 'Other information on data processing',
    says: 'Anything else that matters for people’s rights; voluntary.',
  },
});

const notice = fromSource(summary, {
  'notice(3)': {
    label: 'Notice, point 3',
    title: 'Who publishes a summary',
    says: 'Every provider that places a general-purpose AI model on the Union market, open-source models included.',
  },
  'notice(4)': {
    label: 'Notice, point 4',
    title: 'The template is binding',
    says: 'The summary follows the template.',
  },
  'notice(13)': {
    label: 'Notice, point 13',
    title: 'All stages of training',
    says: 'The summary covers the data of all training stages, whether or not protected by rights; inputs at run time count only if the model learns from them.',
  },
  'notice(15)': {
    label: 'Notice, point 15',
    title: 'The template is a minimum',
    says: 'Providers may disclose more than the template asks for.',
  },
  'notice(16)': {
    label: 'Notice, point 16',
    title: 'How much detail',
    says: 'No single works and no exact mixture of sources are asked for; providers are encouraged to tell rightsholders on request whether a domain was used.',
  },
  'notice(19)': {
    label: 'Notice, point 19',
    title: 'Trade secrets: grading',
    says: 'How much is disclosed depends on the kind of source.',
  },
  'notice(20)': {
    label: 'Notice, point 20',
    title: 'Trade secrets: private data',
    says: 'Licensed data needs the least detail; other private datasets are named only if publicly known.',
  },
  'notice(21)': {
    label: 'Notice, point 21',
    title: 'Trade secrets: public data',
    says: 'Public datasets need the most detail; crawled data needs domain names and a description.',
  },
  'notice(22)': {
    label: 'Notice, point 22',
    title: 'Sizes in bands',
    says: 'Sizes are given per modality as one of three broad bands over all sources together.',
  },
  'notice(23)': {
    label: 'Notice, point 23',
    title: 'Plain narrative',
    says: 'The summary is simple, understandable to the public, accurate and complete.',
  },
  'notice(24)': {
    label: 'Notice, point 24',
    title: 'Form of publication',
    says: 'No file format or language is prescribed; the Commission aims to offer an online form.',
  },
  'notice(25)': {
    label: 'Notice, point 25',
    title: 'Where relevant and practicable',
    says: 'Some details are asked for only where they are relevant, needed and practicable to obtain.',
  },
  'notice(26)': {
    label: 'Notice, point 26',
    title: 'Supervision of the summary',
    says: 'The AI Office may check whether the form was filled in correctly and have it corrected; it does not check work by work.',
  },
  'notice(28)': {
    label: 'Notice, point 28',
    title: 'Summaries of modifiers',
    says: 'Whoever becomes a provider by modifying a model reports the data of the modification and names the modified model.',
  },
  'notice(29)': {
    label: 'Notice, point 29',
    title: 'Updates',
    says: `Further training on additional data that changes the summary calls for an update every ${lawTerm('summaryUpdateMonths')}, or sooner if the change is materially significant; a model that is not trained further needs none.`,
  },
  'notice(30)': {
    label: 'Notice, point 30',
    title: 'Several models in one summary',
    says: 'One summary may serve several models if its content is the same for each; all of them are named.',
  },
  'notice(31)': {
    label: 'Notice, point 31',
    title: 'Variants of a model',
    says: 'The summary of a variant trained on other data may confine itself to that data if it points to the summary of the original model.',
  },
  'notice(32)': {
    label: 'Notice, point 32',
    title: 'When and where to publish',
    says: 'At the latest when the model is placed on the Union market: on the provider’s website, easy to find and naming the models, and with the model on its public distribution channels.',
  },
  'notice(33)': {
    label: 'Notice, point 33',
    title: 'Models placed on the market earlier',
    says: `For models placed before ${lawDay('modelDuties')} the summary is due on ${lawDay('earlierModels')}; gaps that cannot be closed with proportionate effort are stated and justified in it.`,
  },
});

export const template = { ...sections, ...notice };
