/** The words of the Act that the documents use, in our own paraphrase, each with the provision that defines or uses it. */
import type { ProvisionId } from './provisions.js';

export interface GlossaryEntry {
  readonly term: string;
  /** One or two full sentences. */
  readonly meaning: string;
  readonly provision: ProvisionId;
}

/** In the order of the alphabet. */
export const glossary: readonly GlossaryEntry[] = [
  {
    term: 'AI Office',
    meaning:
      'A function of the Commission; what the Act says of the AI Office, it says of the Commission.',
    provision: 'art-3(47)',
  },
  {
    term: 'Authorised representative',
    meaning:
      'A person located or established in the Union who accepted a written mandate from a provider to carry out that provider’s duties.',
    provision: 'art-3(5)',
  },
  {
    term: 'Code of practice',
    meaning:
      'A voluntary text with which providers may show how they meet their duties until a harmonised standard exists. Unlike a standard, it gives no presumption that they do.',
    provision: 'art-53(4)',
  },
  {
    term: 'Downstream provider',
    meaning: 'A provider of an AI system that integrates a model, its own or that of someone else.',
    provision: 'art-3(68)',
  },
  {
    term: 'Floating-point operation (FLOP)',
    meaning: 'Any mathematical operation or assignment with floating-point numbers.',
    provision: 'art-3(67)',
  },
  {
    term: 'Free and open-source exception',
    meaning:
      'Spares providers the technical documentation, the information for downstream providers and the representative if the licence, the public availability of the model and the absence of payment meet its conditions; never for a model with systemic risk.',
    provision: 'art-53(2)',
  },
  {
    term: 'General-purpose AI model',
    meaning:
      'A model of significant generality that can do a wide range of distinct tasks competently, however it is placed on the market, and that can be integrated into many systems. Models used for research, development or prototyping before they are placed on the market are left out.',
    provision: 'art-3(63)',
  },
  {
    term: 'General-purpose AI system',
    meaning:
      'An AI system based on a general-purpose AI model that can serve many purposes, directly or inside other systems.',
    provision: 'art-3(66)',
  },
  {
    term: 'High-impact capabilities',
    meaning:
      'Capabilities that match or exceed those recorded in the most advanced general-purpose AI models; the measure moves with them.',
    provision: 'art-3(64)',
  },
  {
    term: 'Making available on the market',
    meaning:
      'Supply for distribution or use on the Union market in the course of a commercial activity, paid or free.',
    provision: 'art-3(10)',
  },
  {
    term: 'Modification',
    meaning:
      'Work on a model that somebody else, or the same provider, made before. Who becomes a provider by it owes the duties for the modification only.',
    provision: 'gl-3.2',
  },
  {
    term: 'National competent authority',
    meaning: 'A notifying authority or a market surveillance authority.',
    provision: 'art-3(48)',
  },
  {
    term: 'Placing on the market',
    meaning:
      'The first making available of a system or general-purpose AI model on the Union market.',
    provision: 'art-3(9)',
  },
  {
    term: 'Provider',
    meaning:
      'A person or body that develops a general-purpose AI model, or has one developed, and places it on the market under its own name or trademark, paid or free.',
    provision: 'art-3(3)',
  },
  {
    term: 'Serious incident',
    meaning:
      'Death or serious harm to health, serious and irreversible disruption of critical infrastructure, a breach of duties that protect fundamental rights, or serious harm to property or the environment. The definition speaks of systems; the guidelines apply it to models by analogy.',
    provision: 'art-3(49)',
  },
  {
    term: 'Small and medium-sized enterprise',
    meaning: 'An enterprise of the size that Recommendation 2003/361/EC sets.',
    provision: 'art-3(14a)',
  },
  {
    term: 'Systemic risk',
    meaning:
      'A risk specific to high-impact capabilities, with a significant impact on the Union market through its reach or through harm to health, safety, security, fundamental rights or society, that can spread along the value chain.',
    provision: 'art-3(65)',
  },
];
