// Facts as hostile YAML: depth, width, aliases, types, numbers, prototypes, encodings, and signs that nobody sees.
import { bytes, documented, facts, refused } from './kit.mjs';

const many = (count, line) => Array.from({ length: count }, (_, at) => line(at)).join('');
const model = (text) => `schema: 1\nmodel:\n${text}\n`;
const named = (value) => facts().replace('"Heron"', value);
const compute = (value) => facts(`training: { compute: { cumulative_flop: ${value} } }\n`);

/** Must be refused, whichever command reads it. */
const shapes = {
  'flow lists, 1,000 deep': `a: ${'['.repeat(1000)}`,
  'flow lists, 100,000 deep': `a: ${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  'flow maps, 5,000 deep': `${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`,
  'block lists, 3,000 deep on a line': `${'- '.repeat(3000)}x`,
  'block maps, 700 deep': many(700, (at) => `${' '.repeat(at)}a:\n`),
  'explicit keys, 748 deep': '? '.repeat(748),
  'explicit keys in lists, 300 deep': '[? '.repeat(300),
  'explicit keys in maps, 1,000 deep': '{? '.repeat(1000),
  'a map of 70,000 keys': many(70_000, (at) => `k${at}: 1\n`),
  'a map of 20,000 keys in flow': `a: {${many(20_000, (at) => `k${at}: 1, `)}}`,
  'a list of 100,000': `a:\n${'- 1\n'.repeat(100_000)}`,
  'a list of 250,000 in flow': `a: [${'1,'.repeat(250_000)}]`,
  'lists of lists, 300 by 300': `a: [${`[${'1,'.repeat(300)}],`.repeat(300)}]`,
  'a bomb of aliases': `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.replace(/./g, (sign) => `${sign}: &${sign} [${`*${String.fromCharCode(sign.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
  'an alias of itself': 'a: &a [*a]\n',
  'an alias of a map in its own key': '&a ? *a\n: b\n',
  'an anchor that nobody uses': model('  name: &x Heron'),
  'an alias without anchor': model('  name: *x'),
  '40,000 broken tabs': `${'\t- x\n'.repeat(40_000)}`,
  '50,000 unknown escapes': '- "\\q"\n'.repeat(50_000),
  '100,000 open quotes': `"\n`.repeat(100_000),
  'one open quote of a megabyte': `a: "${'x'.repeat(1_000_000)}`,
  '20,000 documents': '---\na: 1\n'.repeat(20_000),
  'two documents': `${facts()}---\n${facts()}`,
  'a second document that is empty': `${facts()}---\n`,
  'an end of document, and more': `${facts()}...\nmodel: { name: other }\n`,
  'a directive of YAML 1.1': `%YAML 1.1\n---\n${facts()}`,
  'a directive of YAML 1.3': `%YAML 1.3\n---\n${facts()}`,
  'a directive of tags': `%TAG ! tag:example.com,2026:\n---\n${facts()}`,
  'a directive of its own': `%EVAL x\n---\n${facts()}`,
  'a merge key': `base: {name: x}\nmodel:\n  <<: {name: y}\n`,
  'a merge key with alias': 'a: &a {name: x}\nmodel: {<<: *a}\n',
  'one key twice': model('  name: a\n  name: b'),
  'one key twice, in quotes once': model('  name: a\n  "name": b'),
  'one key twice, by an escape': model('  name: a\n  "n\\u0061me": b'),
  'a section twice': `${facts()}model: { name: other }\n`,
  'a list as key': '? [a, b]\n: c\n',
  'a map as key': '? {a: b}\n: c\n',
  'a number as key': '1: a\n',
  'null as key': '~: a\n',
  'an empty key': ': a\n',
  'a key of 200,000 signs': `${'k'.repeat(200_000)}: 1\n`,
  'a value of 262,145 signs': model(`  name: ${'x'.repeat(262_145)}`),
  'a block text of 900,000 signs': model(`  description: |\n    ${'x y '.repeat(225_000)}`),
  'more than a mebibyte of comment': `${facts()}# ${'x'.repeat(1_048_577)}`,
  'ten mebibytes': `a: ${'x'.repeat(10_485_760)}`,
  'a mebibyte of blanks': `${' '.repeat(1_040_000)}a: 1`,
  'a mebibyte of blank lines': '\n'.repeat(1_048_576),
  'a mebibyte of colons': ': '.repeat(520_000),
  'a mebibyte of question marks': '?\n'.repeat(520_000),
  'a mebibyte of dashes': '-\n'.repeat(520_000),
  'a mebibyte of hashes': '#\n'.repeat(520_000),
  'a mebibyte of block heads': 'a: |\n x\n'.repeat(110_000),
  'a mebibyte of brackets that close': ']'.repeat(1_000_000),
  'a mebibyte of commas in flow': `a: [${','.repeat(1_000_000)}]`,
  'a mebibyte of percent signs': '%\n'.repeat(520_000),
  'a mebibyte of exclamation marks': `a: ${'!'.repeat(1_000_000)}`,
  'an empty file': '',
  'comments alone': '# nothing\n# else\n',
  'one sign': 'x',
  'a list as root': '- a\n- b\n',
  'a number as root': '42\n',
  'null as root': '~\n',
  'a text as root': '"schema: 1"\n',
  'blanks alone': '   \n  \n',
  'an open bracket': '[',
  'JSON of another kind': '{"schema": "https://json-schema.org", "$ref": "#"}',
  XML: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  'a program': '#!/bin/sh\ntouch /tmp/canary-was-here\n',
  'template code': '{% for x in y %}\nschema: {{ x }}\n{% endfor %}\n',
  'marks of a merge of git': `<<<<<<< HEAD\n${facts()}=======\n${facts()}>>>>>>> other\n`,
};

const tags = Object.fromEntries(
  [
    ...[
      '!!binary aGk=',
      '!!timestamp 2026-01-01',
      '!!set {a, b}',
      '!!omap [a: 1]',
      '!!pairs [a: 1]',
    ],
    ...['!!float "1e400"', '!!int "0x1F"', '!!null ""', '!!bool "yes"', '!!str 1', '!!map {a: 1}'],
    ...[
      '!!js/function "function(){}"',
      '!!js/regexp /a/',
      '!!python/object:os.system x',
      '!<tag:yaml.org,2002:js/undefined> x',
    ],
    ...[
      '!local x',
      '! x',
      '!e!x y',
      '!<!bar> x',
      `!${'x'.repeat(50_000)} y`,
      '!%00 x',
      '!!merge x',
    ],
  ].map((tag) => [`the tag ${tag.slice(0, 40)}`, model(`  name: ${tag}`)]),
);

/** What every object has, as keys: the first three are refused as such, the others are unknown like any other. */
const prototypes = (keys) =>
  Object.fromEntries(
    keys.flatMap((key) => [
      [`the key ${key} above all`, `${facts()}${key}: { isAdmin: true }\n`],
      [`the key ${key} of a model`, model(`  ${key}: { name: x }`)],
      [`the key ${key} in flow and quotes`, model(`  "${key}": [1]`)],
    ]),
  );

/** Where a number decides, none of these is one. */
const numbers = Object.fromEntries(
  [
    ...[
      '.nan',
      '.inf',
      '-.inf',
      '1e400',
      '-1',
      '0x1F',
      '0o17',
      '1_000_000',
      '12:30:45',
      '1e',
      'e25',
      '1e+',
      '١٢',
      '１e25',
    ],
    ...[
      '1e999999999',
      '1e-999999999',
      '9'.repeat(5000),
      `0.${'0'.repeat(5000)}1`,
      '"NaN"',
      '"Infinity"',
      '"1e25 "',
      '1,5e25',
    ],
    ...[
      '[1e25]',
      '{ value: 1e25 }',
      'true',
      '2026-01-01',
      '0b1',
      '+.5e',
      '1e25e25',
      '--1',
      '1e2.5',
      '०',
    ],
  ].map((value) => [`the compute ${value.slice(0, 30)}`, compute(value)]),
);

/** Spellings at the threshold, which are numbers, and others that only look odd: any answer, in words. */
const oddities = {
  'true as key': 'true: a\n',
  ...Object.fromEntries(
    [
      ...[
        '9.9999999999999999e24',
        '1.00000000000000001e25',
        '10000000000000000000000000',
        '10000000000000000000000001',
      ],
      ...['1E+25', '+1e25', '0.1e26', '100e23', '010', '-0', '9007199254740993', '1e25.'],
    ].map((value) => [`the compute ${value}`, compute(value)]),
  ),
  'words of YAML 1.1 for yes and no': model('  name: NO\n  version: on\n  family: y'),
  'a version as number': model('  name: Heron\n  version: 1.10'),
  'a day that is none': facts().replace('2026-03-20', '2026-02-30'),
  'the day 0000-01-01': facts().replace('2026-03-20', '0000-01-01'),
  'a day in full-width digits': facts().replace('2026-03-20', '２０２６-０３-２０'),
  'a day with time': facts().replace('2026-03-20', '2026-03-20T00:00:00+14:00'),
  'an unknown that is a list': facts('training: { unknown: [x] }\n'),
  'an unknown beside a value': facts('training: { unknown: x, compute: {} }\n'),
  'a thousand unknown keys': facts(many(1000, (at) => `key${at}: 1\n`)),
  'a thousand keys almost known': facts(many(1000, (at) => `modle${at}: 1\n`)),
  'a list of 5,000 names': facts(
    `training_data: { publicly_available: { large: [${'{ name: x, url: y }, '.repeat(4900)}] } }\n`,
  ),
  'a waiver of everything': facts(`waivers: [{ check: "*", reason: x, until: 9999-12-31 }]\n`),
};

const signs = {
  'the sign NUL': '\0',
  'the sign ESC': '\u001b[31m',
  'the sign BEL': '\u0007',
  'the sign of going back': 'a\b\b\b',
  'the sign DEL': '\u007f',
  'a control above (CSI)': '\u009b31m',
  'a control above (NEL)': '\u0085',
  'a form feed': '\f',
  'a vertical tab': '\v',
  'the direction mark RLO': '\u202egnp.exe',
  'the direction mark LRE': '\u202a',
  'the isolate RLI': '\u2067',
  'a zero-width space': 'He\u200bron',
  'a word joiner': 'He\u2060ron',
  'a byte order mark within': 'He\ufeffron',
  'tag characters': 'Heron\u{e0049}\u{e0067}',
  'a soft hyphen': 'He\u00adron',
  'no character': '\uffff',
  'a private character': '\ue000',
  'a variation selector': 'H\ufe0eeron',
  'a Hangul filler': '\u3164',
  'a thousand accents': `e${'\u0301'.repeat(1000)}`,
};
const escapes = {
  'a half of a character': '"\\ud800"',
  'two halves the wrong way': '"\\udc00\\ud800"',
  'an escaped ESC': '"\\e[2J\\e]0;x\\a"',
  'an escaped NUL': '"a\\0b"',
  'an escaped control above': '"\\x9b31m"',
  'an escaped RLO': '"\\u202e"',
  'an escaped carriage return': '"a\\rb"',
  'an escaped next line': '"a\\Nb\\Lc\\Pd"',
  'an escape beyond Unicode': '"\\U00110000"',
  'an escape of eight digits': '"\\UFFFFFFFF"',
};

const utf16 = (text, isBig) => {
  const buffer = Buffer.from(text, 'utf16le');
  return isBig ? buffer.swap16() : buffer;
};
const encodings = {
  'UTF-16 with a mark': bytes(Buffer.from([0xff, 0xfe]), utf16(facts(), false)),
  'UTF-16 the other way, with a mark': bytes(Buffer.from([0xfe, 0xff]), utf16(facts(), true)),
  'UTF-16 without a mark': utf16(facts(), false),
  'UTF-32 with a mark': bytes(Buffer.from([0xff, 0xfe, 0, 0]), 's\0\0\0c\0\0\0'),
  'Latin-1': Buffer.from(named('"H\u00e9ron"'), 'latin1'),
  'an overlong slash': bytes('schema: 1\nmodel: { name: "', Buffer.from([0xc0, 0xaf]), '" }\n'),
  'an overlong NUL': bytes('schema: 1\nmodel: { name: "', Buffer.from([0xc0, 0x80]), '" }\n'),
  'a character cut off': bytes('schema: 1\nmodel: { name: ', Buffer.from([0xf0, 0x9f])),
  'a half of a character in bytes': bytes(
    'schema: 1\nmodel: { name: "',
    Buffer.from([0xed, 0xa0, 0x80]),
    '" }\n',
  ),
  'a byte of 0xff': bytes('schema: 1\nmodel: { name: "', Buffer.from([0xff]), '" }\n'),
  'five bytes for one character': bytes(
    'schema: 1\nx: ',
    Buffer.from([0xf8, 0x88, 0x80, 0x80, 0x80]),
  ),
  'two byte order marks': `\ufeff\ufeff${facts()}`,
  'carriage returns alone': facts().replaceAll('\n', '\r'),
  'a gzip': bytes(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), Buffer.alloc(5000, 0x78)),
  'random bytes': Buffer.from(
    Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3)) & 255),
  ),
  'a mebibyte of zeros': Buffer.alloc(1_048_576),
};

/** Each is read by `check`; others of the readers of facts take turns. */
const turns = [
  ['check'],
  ['build', '--draft', '--only', 'copyright-policy'],
  ['assess', '--format', 'json'],
  ['check', '--format', 'sarif'],
  ['portfolio', '.', '--format', 'json'],
  ['diff', '.', '.'],
  ['export', 'json', '.'],
  ['check', '--format', 'github'],
];
let turn = 0;
const recipes = (list, ends) =>
  Object.entries(list).map(([name, text]) => {
    const argv = turns[turn++ % turns.length];
    const files = { 'aiact.yaml': text };
    // What is only a finding keeps no other command from its answer.
    return { name, files, argv, ends: argv[0] === 'check' ? ends : documented };
  });

export default {
  about: 'facts as YAML',
  recipes: [
    ...recipes(shapes, refused),
    ...recipes(tags, refused),
    ...recipes(prototypes(['__proto__', 'constructor', 'prototype']), refused),
    ...recipes(
      prototypes(['toString', 'hasOwnProperty', 'valueOf', '__defineGetter__']),
      documented,
    ),
    ...recipes(numbers, documented),
    ...recipes(oddities, documented),
    ...recipes(
      Object.fromEntries(Object.entries(signs).map(([name, sign]) => [name, named(`"x${sign}y"`)])),
      documented,
    ),
    ...recipes(
      Object.fromEntries(
        Object.entries(signs).map(([name, sign]) => [
          `${name}, in a key`,
          `${facts()}"x${sign}y": 1\n`,
        ]),
      ),
      refused,
    ),
    ...recipes(
      Object.fromEntries(Object.entries(escapes).map(([name, text]) => [name, named(text)])),
      refused,
    ),
    ...recipes(encodings, refused),
  ],
};
