/** The recitals of the AI Act that the gates, notices and documents lean on. */
import { fromSource, links } from './define.js';

export const recitals = fromSource(
  { authority: 'recital', link: links.act, confidence: 'verified' },
  {
    'recital-25': {
      label: 'Recital 25',
      title: 'Research and development',
      says: 'Systems and models made and put into service for the sole purpose of scientific research stay outside the Regulation, and so does research before a product is placed on the market.',
    },
    'recital-89': {
      label: 'Recital 89',
      title: 'Open-source components in the value chain',
      says: 'Authors of free and open-source tools and components other than general-purpose AI models should not carry value-chain duties, but are encouraged to publish model cards and data sheets.',
    },
    'recital-97': {
      label: 'Recital 97',
      title: 'What a general-purpose AI model is and when it is placed on the market',
      says: 'A model is not yet a system. It can be placed on the market as a library, an API, a download or a physical copy, and also inside the provider’s own product; purely internal use that is not essential to a product or service for third parties and does not affect the rights of natural persons does not count, unless the model has systemic risk.',
    },
    'recital-98': {
      label: 'Recital 98',
      title: 'Generality and model size',
      says: 'Models with a billion parameters or more, trained on a lot of data with self-supervision at scale, should be seen as showing significant generality. It is a signal, not a rule.',
    },
    'recital-102': {
      label: 'Recital 102',
      title: 'Free and open-source licences',
      says: 'A free and open-source licence lets anyone access, use, change and pass on the model and its changed versions; asking for credit and for the same or comparable terms is fine.',
    },
    'recital-103': {
      label: 'Recital 103',
      title: 'Monetisation',
      says: 'A component that is offered for a price or otherwise monetised should not benefit from the open-source exceptions. An open repository alone is no monetisation, and dealings between microenterprises do not count.',
      note: 'Art. 53(2) itself does not mention monetisation.',
    },
    'recital-104': {
      label: 'Recital 104',
      title: 'What open-source models still owe',
      says: 'Openness does not by itself show what a model was trained on or how copyright was respected, so the copyright policy and the summary of training content remain due.',
    },
    'recital-105': {
      label: 'Recital 105',
      title: 'Text and data mining',
      says: 'Training on protected content needs the rightsholder’s permission unless a copyright exception applies; where rights were reserved against text and data mining, providers need an authorisation.',
      confidence: 'memory',
    },
    'recital-106': {
      label: 'Recital 106',
      title: 'Copyright wherever training took place',
      says: 'Whoever places a model on the Union market should have a policy to respect Union copyright law, wherever in the world the model was trained.',
    },
    'recital-107': {
      label: 'Recital 107',
      title: 'Purpose of the training-content summary',
      says: 'The summary should be broad in scope rather than technically detailed, list the main collections of data and explain the other sources in words, so that those with legitimate interests can exercise their rights.',
      confidence: 'memory',
    },
    'recital-108': {
      label: 'Recital 108',
      title: 'What the AI Office checks about copyright',
      says: 'The AI Office checks whether the copyright duties were fulfilled, without examining the training data work by work.',
    },
    'recital-109': {
      label: 'Recital 109',
      title: 'Proportionate duties',
      says: 'Duties should match the kind of provider; people who develop or use models for non-professional or scientific research purposes need not comply, and whoever modifies a model answers for the modification only.',
    },
    'recital-110': {
      label: 'Recital 110',
      title: 'Systemic risks',
      says: 'Systemic risks grow with a model’s capabilities and reach and may arise along its whole lifecycle.',
      confidence: 'memory',
    },
    'recital-111': {
      label: 'Recital 111',
      title: 'Compute as an indicator of high impact',
      says: 'The compute used for training, added up over everything meant to improve capabilities before deployment, is one approximation of what a model can do.',
    },
    'recital-112': {
      label: 'Recital 112',
      title: 'Early notification',
      says: 'Providers can know before training ends that a model will reach the threshold, and should notify then; this matters most for models that are to be released openly.',
    },
    'recital-113': {
      label: 'Recital 113',
      title: 'Designation on the Commission’s own initiative',
      says: 'The Commission can designate a model with systemic risk of which it was not notified.',
      confidence: 'memory',
    },
  },
);
