/** Words that no final paper of a provider holds, by kind, each with what would be wrong with it. */

export interface Barred {
  readonly kind: string;
  readonly why: string;
  readonly patterns: readonly RegExp[];
  /** The document record may say it: it names the program and the ground of each section. */
  readonly mayStandInRecord?: true;
}

export const barred: readonly Barred[] = [
  {
    kind: 'paths of the file',
    why: 'a reader has no facts file',
    patterns: [/`[a-z_]+(?:\.[a-z_[\]0-9]+)+`/],
  },
  {
    kind: 'instructions to the author',
    why: 'the paper is read by others than its author',
    patterns: [
      /\bto settle it\b/i,
      /\b[Ww]rites? `/,
      /\bCorrect `/,
      /\b[Uu]se the address\b/,
      /\b[Ss]tate (?:it|them) in\b/,
      /\bKeep the evidence\b/,
    ],
  },
  {
    kind: 'talk of the program',
    why: 'the provider speaks, not what prints the paper',
    patterns: [
      /\bthis (?:program|tool|software|file)\b/i,
      /\bthe facts (?:state|stated|name|give|keep|say)/i,
      /\bon the facts\b/i,
      /\bskeleton\b/i,
      /\btranscri(?:be|ption)/i,
      /\bthe user is\b/i,
      /\bto the (?:tool|program)\b/i,
      /\bheadings? (?:wants|are ours)\b/i,
      /\b(?:is|was|were|been) not verified\b/i,
      /\bto be checked\b/i,
      /\bdocumentation readiness\b/i,
      /\baiact/i,
    ],
    mayStandInRecord: true,
  },
  {
    kind: 'open states',
    why: 'what is open keeps a paper a draft',
    patterns: [
      /[▲○]/,
      /\bnot answered\b/i,
      /\bopen (?:point|question)s?\b/i,
      /\bnot stated yet\b/i,
      /\bNo day recorded\b/,
      /\bnot known yet\b/i,
    ],
  },
  {
    kind: 'a disclaimer before the content',
    why: 'it stands once, in the document record',
    patterns: [/\blegal advice\b/i, /\bcertif(?:y|ies|icate)\b/i],
    mayStandInRecord: true,
  },
  {
    kind: 'machine words for the law',
    why: 'a state of the law is named in words',
    patterns: [/2024\/1689\+/],
  },
  {
    kind: 'remarks on others',
    why: 'a heading is about this provider alone',
    patterns: [
      /\bmid-cap providers may\b/i,
      /\bis no finding against\b/i,
      /\bthe Code encourages\b/i,
    ],
  },
  {
    kind: 'grounds inside a section',
    why: 'they stand in one table at the end',
    patterns: [/\bAsked for by:/],
  },
  {
    kind: 'remarks on standing',
    why: 'the line under the title says it',
    patterns: [
      /\bThis document is (?:voluntary|not owed)\b/,
      /\bAbout this (?:document|note|policy)\b/,
    ],
  },
];
