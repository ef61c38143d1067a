/** What the findings mean that belong to no item, form or check: those of reading, of themes and templates, and of positions; `explain` prints them from this one table, long because each has its own. */
import { familyMeanings } from './family-meanings.js';
import { importMeanings } from './import-meanings.js';
import { releaseMeanings } from './release-meanings.js';

/** `why` says what the expectation protects. */
export interface FindingMeaning {
  readonly title: string;
  readonly why: string;
}

export const findingMeanings: Readonly<Record<string, FindingMeaning>> = {
  ...importMeanings,
  ...familyMeanings,

  'read/alias': {
    title: 'A YAML alias (*) is used',
    why: 'Facts say what they mean where they stand; an alias hides where a value comes from, and aliases of aliases can fill the memory.',
  },
  'read/anchor': {
    title: 'A YAML anchor (&) is used',
    why: 'An anchor is there for aliases alone, and facts are written out where they stand.',
  },
  'read/control-character': {
    title: 'A control character stands in the file',
    why: 'Control characters can steer a terminal or hide text from a reader, so none may reach a document.',
  },
  'read/duplicate-key': {
    title: 'A key is given twice in one mapping',
    why: 'Two programs may take different values for it; the facts must have one reading.',
  },
  'read/empty': {
    title: 'There are no facts in the file',
    why: 'Nothing can be concluded from an empty file. aiact-doc init writes one to begin with.',
  },
  'read/directive': {
    title: 'A YAML directive (%) is used',
    why: 'The file is always read as YAML 1.2 with its core schema, so that the same text is the same facts everywhere.',
  },
  'read/encoding': {
    title: 'The file is not UTF-8',
    why: 'Facts are read as UTF-8, so that the same bytes give the same letters everywhere.',
  },
  'read/forbidden-key': {
    title: 'A key has a name that programs reserve for themselves',
    why: 'Names such as __proto__ can change how a program works instead of what it knows.',
  },
  'read/invisible-character': {
    title: 'A character that nobody sees stands in the file',
    why: 'Invisible and direction-changing characters can make a text read differently from what it holds.',
  },
  'read/key-in-two-files': {
    title: 'Two files of the folder state the same top-level key',
    why: 'The files in aiact/ are merged by top-level key, so each key has one home.',
  },
  'read/key-not-text': {
    title: 'A key is not plain text',
    why: 'Every key of the facts is a word; a list or a number can not be one.',
  },
  'read/lone-surrogate': {
    title: 'Half of a character stands in the file',
    why: 'It can be printed in no document.',
  },
  'read/merge-key': {
    title: 'A merge key (<<) is used',
    why: 'Facts say what they mean where they stand; merging hides where a value comes from.',
  },
  'read/false-quotes': {
    title: 'A value stands between quotes that are none for YAML',
    why: 'Quotes of print become part of the text and would stand on every page.',
  },
  'read/lookalike': {
    title: 'A character looks like a blank or a hyphen and is none',
    why: 'YAML knows one blank and one hyphen; with another a key is no key, and two equal names differ.',
  },
  'read/merge-conflict': {
    title: 'The marks of a merge conflict stand in the file',
    why: 'It holds two versions of some facts, and nobody has said which one is true.',
  },
  'read/mixed-scripts': {
    title: 'A word mixes letters of several scripts',
    why: 'Letters that look alike but differ are a common way to forge a name or a link.',
  },
  'read/model-card': {
    title: 'The file is a model card or another page',
    why: 'Front matter and prose of a hub are written for its readers; facts are stated in a file of their own.',
  },
  'read/not-a-mapping': {
    title: 'The file is not a mapping of keys to values',
    why: 'Facts are sections with fields: provider, model, role and so on.',
  },
  'read/not-normalised': {
    title: 'An accented letter is written as two characters',
    why: 'Texts that look the same should be the same; save the file in normalisation form C.',
  },
  'read/number': {
    title: 'A number can not be read exactly',
    why: 'Thresholds of the law are compared digit by digit, so a number must be one plain decimal.',
  },
  'read/several-documents': {
    title: 'The file holds several YAML documents',
    why: 'One file states the facts of one model.',
  },
  'read/syntax': {
    title: 'The file is not valid YAML',
    why: 'Nothing after such a place can be trusted to mean what it seems to.',
  },
  'read/tag': {
    title: 'A YAML tag (!) is used',
    why: 'The schema alone says what kind of value a fact has; a tag could make it another.',
  },
  'read/text-too-long': {
    title: 'A text is longer than can be read safely',
    why: 'Limits keep a file from stopping the program that reads it.',
  },
  'read/too-deep': {
    title: 'The file is nested too deeply',
    why: 'Limits keep a file from stopping the program that reads it.',
  },
  'read/too-large': {
    title: 'The file is too large',
    why: 'Limits keep a file from stopping the program that reads it.',
  },
  'read/too-many-entries': {
    title: 'A list or mapping has too many entries',
    why: 'Limits keep a file from stopping the program that reads it. Many domains go into domains_file.',
  },
  'read/too-many-nodes': {
    title: 'The file has too many values',
    why: 'Limits keep a file from stopping the program that reads it.',
  },
  'read/too-many-tokens': {
    title: 'The file has too many parts',
    why: 'Limits keep a file from stopping the program that reads it.',
  },
  'schema/absence-reason': {
    title: 'A missing value has no reason',
    why: 'unknown, not_applicable and withheld are honest answers only with a reason, which the documents print.',
  },
  'schema/bad-format': {
    title: 'A value is not written in the form that its field needs',
    why: 'Dates are YYYY-MM-DD, links begin with https://, languages are BCP 47 tags.',
  },
  'read/template-braces': {
    title: 'Template code stands where a value belongs',
    why: 'The program that fills templates has not run, so there is no value yet.',
  },
  'read/text-behind-hash': {
    title: 'A hash cuts a text off',
    why: 'YAML begins a comment at a hash behind a blank; what follows would be missing from every paper.',
  },
  'schema/bad-value': {
    title: 'A value is none of those that the field knows',
    why: 'What follows from a field is decided by these values; any other would be guessed.',
  },
  'schema/duplicate-item': {
    title: 'A list holds the same entry twice',
    why: 'One of them is probably a slip for something else.',
  },
  'schema/empty-value': {
    title: 'A field has no value',
    why: 'An empty field says neither what the answer is nor why there is none.',
  },
  'schema/missing-key': {
    title: 'A part of an entry is missing',
    why: 'The entry can not be understood without it.',
  },
  'schema/not-allowed': {
    title: 'A value stands where none may',
    why: 'It would have no meaning there, so it counts as not stated.',
  },
  'schema/not-exact': {
    title: 'A quantity is not exact',
    why: 'Quantities keep the text they were written with; a rounded one may fall on the wrong side of a threshold.',
  },
  'schema/not-together': {
    title: 'Two values exclude each other',
    why: 'Only one of them can be the answer.',
  },
  'schema/out-of-range': {
    title: 'A number is too small or too large for its field',
    why: 'It can not be meant, so it counts as not stated.',
  },
  'schema/quoted-number': {
    title: 'A number stands in quotes',
    why: 'In quotes it is a text, and no threshold can be applied to it.',
  },
  'schema/too-long': {
    title: 'A text is longer than its field allows',
    why: 'The official forms limit it, or no reader could use it.',
  },
  'schema/too-short': {
    title: 'A text or list is shorter than its field allows',
    why: 'It would print as an answer that says nothing.',
  },
  'schema/unknown-licence': {
    title: 'A licence is not known here',
    why: 'Its name says nothing on rights and restrictions, so they have to be stated before a gate can use them.',
  },
  'schema/unquoted-comma': {
    title: 'A comma outside of quotes cuts a text in braces',
    why: 'In braces a comma begins the next key, and the rest of the text would be lost.',
  },
  'schema/unknown-key': {
    title: 'No field has this name',
    why: 'A mistyped field would silently count as not stated; the schema command prints every name.',
  },
  'schema/version': {
    title: 'The first field must be schema: 1',
    why: 'It says by which version of the format the file is to be read.',
  },
  'schema/wrong-type': {
    title: 'A value is of the wrong kind',
    why: 'A text stands where a list should, or the like; it counts as not stated.',
  },
  'theme/brand': {
    title: 'The brand colour of a theme is too pale to be read',
    why: 'Titles and headings take the colour as it is, so it needs a contrast of 4.5 to 1 on the page (WCAG 2, level AA); the finding names the nearest colour that has it.',
  },
  'theme/contrast': {
    title: 'Two colours of a theme are too close to each other',
    why: 'Text is readable for most people from a contrast of 4.5 to 1 (WCAG 2, level AA); no theme goes below it.',
  },
  'theme/logo': {
    title: 'The picture of a theme can not be used',
    why: 'A picture is taken from below the folder of the theme, as PNG or JPEG, checked before it is decoded.',
  },
  'theme/no-room': {
    title: 'The margins of a theme leave too little room',
    why: 'Tables and long words need 300 pt of width and 400 pt of height.',
  },
  'theme/renamed': {
    title: 'A theme uses an older name of a key',
    why: 'The older name is read for one more version, so that no build stops; the finding says what to write in its place.',
  },
  'theme/tight-lines': {
    title: 'The lines of a theme overlap',
    why: 'The distance from line to line is at least the size of the text.',
  },
  'domains-file/unreadable': {
    title: 'The file of domains can not be read',
    why: 'Only a regular file below the folder of the facts is read, through no link, so that a facts file can not fetch what lies elsewhere.',
  },
  'domains-file/too-large': {
    title: 'The file of domains is larger than can be read safely',
    why: 'Limits keep a file from stopping the program that reads it: 200 MiB and 5 million lines.',
  },
  'domains-file/encoding': {
    title: 'The file of domains is not UTF-8',
    why: 'Names of domains may hold letters of any script, and the same bytes have to give the same names everywhere.',
  },
  'domains-file/header': {
    title: 'The file of domains has no header that can be used',
    why: 'The first line names the columns domain and size, and modality if you like, parted by commas, semicolons or tabs.',
  },
  'domains-file/line': {
    title: 'A line of the file of domains can not be used',
    why: 'The list that the form asks for is counted and ranked from these lines, so none is left out in silence.',
  },
  'domains-file/size': {
    title: 'A line of the file of domains has no size that can be used',
    why: 'Domains are ranked by the size of the content scraped.',
  },
  'domains-file/empty': {
    title: 'The file of domains names no domain',
    why: 'A crawler was used, so the form asks for the most relevant domain names.',
  },
  'domains-file/merged': {
    title: 'Lines of the file of domains were added up',
    why: 'Hosts count with their registrable domain name, and so do lines that repeat a name.',
  },
  'domains-file/more': {
    title: 'More lines of the file of domains can not be used',
    why: 'The first twenty are named one by one; the rest are counted.',
  },
  'template/arguments': {
    title: 'A helper of a template is called in a way that it does not know',
    why: 'A template is checked as a whole before anything is written, so that no document stops half way.',
  },
  'template/audience': {
    title: 'A template would show facts to readers who may not see them',
    why: 'Each folder has one audience. A template for the public or for downstream providers prints only facts that a built-in document of that folder prints.',
  },
  'template/changed': {
    title: 'A template of your own is used in place of a built-in one',
    why: 'A reviewer should know whose words a document has. The document and the manifest say so too; no verdict hangs on it.',
  },
  'template/character': {
    title: 'A character that nobody sees stands in a template',
    why: 'Invisible and direction-changing characters can make a text read differently from what it holds.',
  },
  'template/decorator': {
    title: 'A decorator stands in a template',
    why: 'Decorators can replace parts of other templates; approvals and notices must stay what they are.',
  },
  'template/encoding': {
    title: 'A template is not UTF-8',
    why: 'Templates are read as UTF-8, so that the same bytes give the same letters everywhere.',
  },
  'template/escape': {
    title: 'A backslash stands before a tag',
    why: 'It would print the tag instead of what it calls.',
  },
  'template/file': {
    title: 'Something in the folder of templates is no template',
    why: 'Only regular files below the folder are read, through no link, so that a template can bring in no file from elsewhere.',
  },
  'template/forbidden-path': {
    title: 'A template reaches for the inside of the program',
    why: 'Templates print facts; names such as constructor lead to code.',
  },
  'template/front-matter': {
    title: 'The front matter of a document can not be used',
    why: 'It says who reads a document and which duty it serves. A template changes the words, not that.',
  },
  'template/heading': {
    title: 'A heading of a template stands at a wrong level',
    why: 'Screen readers lead through a document by its headings: one title, which the program prints, and no level skipped.',
  },
  'template/html': {
    title: 'HTML stands in a template',
    why: 'HTML can hide text, load files from elsewhere or run code in a browser.',
  },
  'template/letter': {
    title: 'A template has a letter that the PDFs can not print',
    why: 'A letter without a shape in the fonts would be missing from the document.',
  },
  'template/link': {
    title: 'A link of a template leads nowhere that a document may lead',
    why: 'Links are https, mail addresses, or places in the document, written where they stand.',
  },
  'template/markup': {
    title: 'A template has markup that documents do not show',
    why: 'Images would be fetched from elsewhere, and code would print tags and facts as they are written.',
  },
  'template/missing-fact': {
    title: 'A template leaves out a fact that the built-in one prints',
    why: 'The section answers a provision by that fact. A template may say it in other words and another order, and may not be silent on it.',
  },
  'template/missing-section': {
    title: 'A template leaves out a part that the built-in one prints',
    why: 'The law or the form asks for the part, or a reader relies on it.',
  },
  'template/not-allowed': {
    title: 'A template has a part that templates can not have',
    why: 'Templates are text with calls of known helpers, and nothing else of the language of templates.',
  },
  'template/own-document': {
    title: 'A template of your own adds a document',
    why: 'A reviewer should know that the program does not know it: it serves no duty.',
  },
  'template/partial': {
    title: 'A template calls a partial',
    why: 'Every template stands for itself, so that what it prints can be seen in it.',
  },
  'template/raw-value': {
    title: 'A template prints a value raw',
    why: 'Values come from files that others write; raw, they could add headings, links or a signature.',
  },
  'template/syntax': {
    title: 'A template can not be read',
    why: 'A tag, a quotation or a block does not end.',
  },
  'template/too-deep': {
    title: 'A template is nested too deeply',
    why: 'Limits keep a file from stopping the program that reads it.',
  },
  'template/too-large': {
    title: 'A template is too large',
    why: 'Limits keep a file from stopping the program that reads it.',
  },
  'template/too-many': {
    title: 'There are too many templates',
    why: 'Limits keep a folder from stopping the program that reads it.',
  },
  'template/unknown': {
    title: 'A template has a name that the program does not know',
    why: 'A misspelt template would silently change nothing.',
  },
  'template/unknown-block': {
    title: 'A template has a block that does not exist',
    why: 'Templates decide by if and unless; lists are printed by helpers, within their bounds.',
  },
  'template/unknown-fact': {
    title: 'A template names a fact that does not exist',
    why: 'It would be printed as an open point that nobody can close.',
  },
  'template/unknown-helper': {
    title: 'A template calls a helper that does not exist',
    why: 'The helpers of the built-in templates are all there are.',
  },
  'template/unknown-name': {
    title: 'A template names a place, chart, gate or column that does not exist',
    why: 'A template is checked as a whole before anything is written, so that no document stops half way.',
  },
  'position/answer': {
    title: 'A position gives an answer that its question does not have',
    why: 'It counts for nothing until it names one of the answers.',
  },
  'position/incomplete': {
    title: 'A position lacks a part',
    why: 'It is printed as your own view, so it needs an answer, the reasons, a name and a day.',
  },
  'position/replaces-fact': {
    title: 'A position stands where facts are missing',
    why: 'A position settles a doubtful question of law; it never replaces a fact.',
  },
  'position/cannot-lower': {
    title: 'A position would lower duties that the law settles',
    why: 'It counts only where the law is unsettled; taking on more duties is always possible.',
  },
  'position/without-effect': {
    title: 'A position says what follows anyway',
    why: 'It can be removed.',
  },
  ...releaseMeanings,
};
