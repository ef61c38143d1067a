/** Words that keep a place free for an answer that was never written. */
import { defineLint } from './define.js';

export const placeholders = defineLint({
  rows: [
    {
      phrases: ['TBD', 'TBC', 'TBA', 'T.B.D.', 'XXXX', 'XXXXX'],
      position: 'anywhere',
      exact: true,
      bad: 'About XXXX hours of speech',
      good: 'Filtered with TBD-Net',
    },
    {
      phrases: [
        'todo',
        'to do',
        'tbd',
        'tbc',
        'tba',
        'fixme',
        'wip',
        'xxx',
        'placeholder',
        'text here',
      ],
      position: 'whole',
      bad: 'tbd',
      good: 'To do lists and notes',
    },
    {
      phrases: [
        'x',
        'xx',
        'abc',
        'asdf',
        'foo',
        'bar',
        'foobar',
        'test',
        'example',
        'sample text',
        'dummy',
      ],
      position: 'whole',
      proseOnly: true,
      bad: 'Test',
      good: 'A test set that was kept apart',
    },
    {
      phrases: ['lorem ipsum', 'dolor sit amet', 'the quick brown fox jumps over the lazy dog'],
      position: 'anywhere',
      bad: 'Lorem ipsum dolor sit amet',
      good: 'Classical Latin texts',
    },
    {
      phrases: [
        '(to be|will be) (completed|determined|confirmed|filled in|added|announced|defined|decided|provided|supplied|specified|updated|written) (later|soon|shortly|in due course|before release|by legal|by the legal team)?',
        '(will|to) follow (later|soon|shortly)?',
        'coming soon',
        '(details|information|more information|description|documentation|text|link|list|figures|summary) (is|are)? (coming soon|to follow|will follow|pending|to come|forthcoming)',
        '(pending|forthcoming|not yet (available|written|decided|determined)|under construction|work in progress|in progress|in preparation|draft)',
        '(we|they) will (add|complete|provide|update) (this|it|these) (later|soon|shortly)?',
      ],
      position: 'whole',
      language: 'en',
      bad: 'To be completed later.',
      good: 'Annotators received forms to be completed within a day',
    },
    {
      phrases: [
        '(is|are|still|yet) to be (completed|determined|confirmed|filled in|announced|decided|specified)',
        'to be (completed|determined|confirmed|filled in|added|announced|specified) (later|soon|shortly|before release|by legal|by the legal team)',
        '(fill|filled) in later',
        'insert … here',
        'your (text|answer|description|details) here',
        '(add|enter|write|type|put) the (text|answer|description|details) here',
        '(your|the) (text|answer|description) (goes|comes) here',
      ],
      position: 'anywhere',
      language: 'en',
      bad: 'The size of the data is still to be determined.',
      good: 'The prompts name the object to be added to the picture',
    },
    {
      phrases: [
        '(noch|ist|sind)? (zu|noch zu) (ergänzen|klären|bestimmen|vervollständigen)',
        '(noch)? (auszufüllen|offen)',
        'wird (noch)? (ergänzt|nachgereicht|nachgetragen|bekanntgegeben)',
        'folgt (noch|später|in Kürze)?',
        'Platzhalter',
        'in Arbeit',
        'in Bearbeitung',
      ],
      position: 'whole',
      language: 'de',
      bad: 'Noch zu ergänzen',
      good: 'Wird von zwei Personen geprüft',
    },
    {
      phrases: [
        'noch zu (ergänzen|klären|bestimmen|vervollständigen)',
        'wird noch (ergänzt|nachgereicht|nachgetragen)',
        'hier (Text|Beschreibung) (einfügen|einsetzen|eintragen)',
      ],
      position: 'anywhere',
      language: 'de',
      bad: 'Die Größe der Daten ist noch zu klären.',
      good: 'Die Daten wurden um Untertitel ergänzt',
    },
    {
      phrases: [
        'à (compléter|préciser|définir|déterminer|confirmer|renseigner|venir)',
        'en (attente|cours) (de rédaction)?',
        'à compléter …',
      ],
      position: 'whole',
      language: 'fr',
      bad: 'À compléter',
      good: 'Des textes à trous pour compléter des phrases',
    },
    {
      phrases: [
        '(por|a) (completar|definir|determinar|confirmar|concretar|rellenar)',
        'pendiente (de completar|de definir|de confirmar)?',
        'en (preparación|curso)',
      ],
      position: 'whole',
      language: 'es',
      bad: 'Por completar.',
      good: 'Todo el corpus procede de archivos públicos.',
    },
    {
      phrases: [
        'da (completare|definire|compilare|determinare|confermare|inserire)',
        'in (corso di definizione|via di definizione|preparazione)',
        'prossimamente',
      ],
      position: 'whole',
      language: 'it',
      bad: 'Da completare',
      good: 'Testi da giornali e riviste',
    },
    {
      phrases: [
        'do (uzupełnienia|ustalenia|określenia|potwierdzenia|wypełnienia)',
        '(zostanie|będzie) uzupełnione (później)?',
        'w (przygotowaniu|trakcie)',
      ],
      position: 'whole',
      language: 'pl',
      bad: 'do uzupełnienia',
      good: 'Teksty do nauki języka polskiego',
    },
    {
      phrases: [
        'nog (in te vullen|aan te vullen|te bepalen|te bevestigen|in te voegen)',
        '(in te vullen|aan te vullen|te bepalen|n.t.b.|volgt|volgt nog|wordt aangevuld)',
      ],
      position: 'whole',
      language: 'nl',
      bad: 'Nog in te vullen',
      good: 'Volgt instructies in 24 talen',
    },
    {
      phrases: ['(a|por) (completar|preencher|definir|determinar|confirmar)', 'pendente'],
      position: 'whole',
      language: 'pt',
      bad: 'A preencher',
      good: 'A definição de cada termo vem de dicionários',
    },
    {
      phrases: ['(bude)? (doplnit|doplněno|doplní se|upřesněno)', 'k doplnění'],
      position: 'whole',
      language: 'cs',
      bad: 'Bude doplněno',
      good: 'Texty doplněné o titulky',
    },
    {
      phrases: [
        '(att|ska) (komplettera|fylla i|bestämma|kompletteras|fyllas i)',
        '(kompletteras|fylls i) senare',
      ],
      position: 'whole',
      language: 'sv',
      bad: 'Att fylla i',
      good: 'Att fylla luckor i text är en av uppgifterna',
    },
  ],
});

/** Brackets and marks that keep a place free; `\[…\]` and `<…>` are read with what they hold. */
export const placeholderShapes: readonly {
  /** One of these is there, or the shape is not; absent where the shape is looked for in every text. */
  readonly needs?: readonly string[];
  readonly shape: RegExp;
  readonly bad: string;
  readonly good: string;
}[] = [
  {
    needs: ['['],
    shape:
      /\[(?:insert|enter|your|add|fill|name of|date of|company|provider name|model name|placeholder|tbd|todo|xx+|\.{3}|…)[^\]\n]{0,60}\]/i,
    bad: 'Contact [insert name] at the legal office',
    good: 'Masked names were replaced by [NAME] before training',
  },
  {
    needs: ['<', '{{', '${'],
    shape:
      /<(?:insert|enter|your|fill|company|provider|model)(?:[ _-][^<>\n]{0,60})?>|\{\{[^{}\n]{1,60}\}\}|\$\{[A-Z_]{2,40}\}/i,
    bad: 'Trained by <your company> for its customers',
    good: 'Chats are framed by <|user|> and <|assistant|>',
  },
  {
    needs: ['TODO', 'FIXME'],
    shape:
      /(?<!["'“‘`«\p{L}\p{N}_./@-]|such as |like |TODO and |TODO or )(?:TODO|FIXME)(?!["'”’`»\p{L}\p{N}_-]|\s+(?:EL|LA|LOS|LAS|LO|ES|O|A|OS|AS|TIPO|comments?|markers?|notes?|lists?|items?)(?!\p{L}))/u,
    bad: 'Filtered with TODO: name the classifier',
    good: 'Todo el corpus, sin comentarios como "TODO" en el código',
  },
  {
    shape: /^(?:\.{2,}|…+|_{2,}|\?+|-{3,}|\*+|\.)$/,
    bad: '…',
    good: 'The mark “…” stands for a cut',
  },
  {
    needs: ['???', '____'],
    shape: /\?{3,}|_{4,}/,
    bad: 'About ??? tokens',
    good: 'Why? How? Whose data?',
  },
  {
    needs: ['xxx'],
    shape:
      /(?<![\p{L}\p{N}.-])xxx+(?=\s+(?:tokens?|GPUs?|hours?|days?|datasets?|images?|million|billion|trillion|MWh|FLOPs?)\b)/iu,
    bad: 'The model saw xxx tokens',
    good: 'Hosts under .xxx are blocked',
  },
];
