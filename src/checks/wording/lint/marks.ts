/** Marks that keep a place free whatever stands in them: brackets, variables, what programs write for nothing, rows of keys. */

/** Opening and closing; doubled ones are read as often as they stand there. Quotation marks are none. */
export const bracketPairs: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['<', '>'],
  ['⟨', '⟩'],
  ['‹', '›'],
  ['【', '】'],
  ['（', '）'],
  ['［', '］'],
  ['⟦', '⟧'],
];

interface Mark {
  readonly shape: RegExp;
  readonly bad: string;
  readonly good: string;
}

/** The signs with which variables begin; hardly a text does, and the shapes below are looked for in those alone. */
export const beginsAsVariable = /^[%$#{<_@]/;

/** Variables of templates, scripts and mail merges that nobody filled; each is the whole text. */
export const variableShapes: readonly Mark[] = [
  {
    shape: /^%{1,2}[\p{L}_][\p{L}\p{N}_ .-]*%{1,2}$/u,
    bad: '%MODEL_NAME%',
    good: 'About 40 % of the pages',
  },
  {
    shape: /^\$\{[^{}]*\}$/u,
    bad: '\u0024{provider.name}',
    good: 'Shell scripts with \u0024{HOME} in them',
  },
  { shape: /^\$\([^()]*\)$/u, bad: '$(model.family)', good: 'Prices such as $(12) in ledgers' },
  { shape: /^\$[\p{L}_][\p{L}\p{N}_]*\$?$/u, bad: '$MODEL_VERSION', good: '$1 per hour of speech' },
  { shape: /^#\{[^{}]*\}$/u, bad: '#{description}', good: 'Ruby code' },
  { shape: /^\{%.*%\}$|^<%.*%>$/u, bad: '<%= summary %>', good: 'Templates of web pages' },
  {
    shape: /^__[\p{L}\p{N}_ -]+__$/u,
    bad: '__DESCRIPTION__',
    good: 'Python sources with __init__ files',
  },
  {
    shape: /^@@?[\p{L}_][\p{L}\p{N}_ .-]*@@?$/u,
    bad: '@@SIZE@@',
    good: 'Mentions of @names were masked',
  },
  {
    shape: /^##?[\p{L}_][\p{L}\p{N}_ .-]*##?$/u,
    bad: '##LANGUAGES##',
    good: 'Hashtags in posts were kept',
  },
];

/** What spreadsheets, scripts and databases write where there is nothing. */
export const machineMarks: readonly Mark[] = [
  {
    shape: /^#[¡¿]?[\p{Lu}][\p{Lu}\p{N}/_]*[!?]?$/u,
    bad: '#BEZUG!',
    good: 'Cells with #WERT! were emptied',
  },
  {
    shape: /^\[object [\p{L}]+\]$|^object object$/iu,
    bad: '[object Undefined]',
    good: 'Labels of each object',
  },
  {
    shape:
      /^(?:undefined|nan|nonetype|null pointer|nullptr|invalid date|none type|\(null\)|<null>|\(undefined\)|<undefined>|-?infinity)$/i,
    bad: 'Invalid Date',
    good: 'Rows with an invalid date were dropped',
  },
  {
    shape:
      /^(?:err(?:or)?:?\s*#?\d{2,4}|traceback\b.*|\w*(?:error|exception): .*|system\.\w+(?:\.\w+)*)$/i,
    bad: 'Err:508',
    good: 'Errors of the scanner were corrected by hand',
  },
];

/** Rows of keys, and words that lie in one by chance. */
export const keyboardRows: { readonly rows: readonly string[]; readonly words: readonly string[] } =
  {
    rows: [
      'qwertyuiop',
      'asdfghjkl',
      'zxcvbnm',
      'qwertzuiop',
      'yxcvbnm',
      'azertyuiop',
      'qsdfghjklm',
      'wxcvbn',
      'poiuytrewq',
      'lkjhgfdsa',
      'mnbvcxz',
      'abcdefghijklmnopqrstuvwxyz',
    ],
    words: ['wert', 'were', 'tyre', 'hijk', 'rstu', 'trew'],
  };
