/** What each escaper of Markdown makes of values, to the character. */
import { describe, expect, it } from '@jest/globals';
import {
  isPath,
  linkTarget,
  mdCode,
  mdLink,
  mdProse,
  mdSaid,
  mdTable,
  mdText,
  oneLine,
  partsSaid,
  proseParts,
} from '../../src/markdown/escape.js';

describe('A value on one line', () => {
  it.each([
    ['  two\n\n words\u0085here ', 'two words here'],
    ['bell\u0007, override\u202e, lone \ud800', 'bell\ufffd, override\ufffd, lone \ufffd'],
    ['', ''],
  ])('%j is %j', (value, line) => {
    expect(oneLine(value)).toBe(line);
  });
});

describe('A value as text', () => {
  it.each([
    ['', '—'],
    [' \n ', '—'],
    ['a < b < c > d > e', 'a &lt; b &lt; c &gt; d &gt; e'],
    ['R&D & more', 'R&amp;D &amp; more'],
    [
      '**b** __i__ `c` [l](x) {k} ~~s~~ a|b !',
      '\\*\\*b\\*\\* \\_\\_i\\_\\_ \\`c\\` \\[l\\](x) \\{k\\} \\~\\~s\\~\\~ a\\|b \\!',
    ],
    ['a@b.example # $x ^2 \\', 'a\\@<!-- -->b.example \\# \\$x \\^2 \\\\'],
    ['- item - item', '\\- item - item'],
    ['+ item', '\\+ item'],
    ['=== rule', '\\=== rule'],
    [': term', '\\: term'],
    ['1. first 2. second', '1\\. first 2. second'],
    ['12) first', '12\\) first'],
    ['1.5 million', '1.5 million'],
    ['2026.', '2026\\.'],
    ['1234567890. no list has such a number', '1234567890. no list has such a number'],
    ['http://a.example and HTTPS://b.example', 'http\\://a.example and HTTPS\\://b.example'],
    ['www.a.example, WWW.b.example', 'www\\.a.example, WWW\\.b.example'],
    ['mailto:x xmpp:y ftp:z', 'mailto\\:x xmpp\\:y ftp\\:z'],
    ['A.b_c+d@E-f.example', 'A.b\\_c+d\\@<!-- -->E-f.example'],
    ['mailto:@.a, x@_y.z', 'mailto\\:\\@<!-- -->.a, x\\@<!-- -->\\_y.z'],
    ['@name and model@ 2', '\\@name and model\\@ 2'],
  ])('%j is %j', (value, text) => {
    expect(mdText(value)).toBe(text);
  });
});

describe('Longer text', () => {
  it.each([
    ['', '—'],
    ['\n \n\t\n', '—'],
    ['one\nwrapped line', 'one wrapped line'],
    ['one\r\n\r\ntwo\rthree', 'one\n\ntwo three'],
    ['one\n \t \ntwo', 'one\n\ntwo'],
    ['one\rtwo\r\rthree\r\rfour', 'one two\n\nthree\n\nfour'],
    ['a list:\n- x\n- y\n  goes on', 'a list:\n\n\\- x\n\n\\- y goes on'],
    ['- x\n\n\n\n1. y', '\\- x\n\n1\\. y'],
    ['\n- first line opens\n• second', '\\- first line opens\n\n• second'],
    ['as of\n12. March', 'as of\n\n12\\. March'],
    ['as of\n2026. Then', 'as of 2026. Then'],
    ['one\u2028two\u2029three\u0085four', 'one two three four'],
  ])('%j is %j', (value, text) => {
    expect(mdProse(value)).toBe(text);
  });
});

describe('An address of the web in longer text', () => {
  const parted = (value: string) =>
    proseParts(value).map((parts) =>
      parts.map(({ text, isAddress }) => (isAddress ? `<${text}>` : text)),
    );

  it.each([
    ['https://a.example/x', ['<https://a.example/x>']],
    ['See https://a.example/x', ['See ', '<https://a.example/x>']],
    ['https://a.example/x tells', ['<https://a.example/x>', ' tells']],
    [
      'See https://a.example, https://b.example. Then more',
      ['See ', '<https://a.example>', ', ', '<https://b.example>', '. Then more'],
    ],
    [
      '(see https://a.example/x) and “https://b.example/y”',
      ['(see ', '<https://a.example/x>', ') and “', '<https://b.example/y>', '”'],
    ],
    ['https://a.example/Heron_(bird).', ['<https://a.example/Heron_(bird)>', '.']],
    ['(https://a.example/Heron_(bird))', ['(', '<https://a.example/Heron_(bird)>', ')']],
    ['(https://a.example/x.)', ['(', '<https://a.example/x>', '.)']],
    ['a host -https://a.example', ['a host -https://a.example']],
    ['http://a.example and https://localhost/x', ['http://a.example and https://localhost/x']],
    ['https://-a.example has no such host', ['https://-a.example has no such host']],
    ['no address', ['no address']],
  ])('%j is parted where it stands', (value, parts) => {
    expect(parted(value)).toEqual([parts]);
  });

  it('is a link, and the words beside it stay text', () => {
    expect(mdProse('See https://a.example/x_y, *not* b')).toBe(
      'See <https://a.example/x_y>, \\*not\\* b',
    );
    expect(mdProse('See https://a.example/x')).toBe('See <https://a.example/x>');
    expect(mdProse('https://a.example/x')).toBe('<https://a.example/x>');
    expect(mdProse('https://-a.example')).toBe('https\\://-a.example');
  });
});

describe('A path in code type', () => {
  it.each([
    ['role.placement.date', '`role.placement.date`'],
    ['a[0].b-c (d): e/f + g', '`a[0].b-c (d): e/f + g`'],
    [' padded ', 'padded'],
    ['a`b', 'a\\`b'],
    ['', '—'],
    ['x'.repeat(300), `\`${'x'.repeat(300)}\``],
    ['x'.repeat(301), 'x'.repeat(301)],
  ])('%j is %j', (value, code) => {
    expect(mdCode(value)).toBe(code);
  });
});

describe('A sentence of the program', () => {
  it('shows paths between backticks as code, and what it quotes as text', () => {
    expect(mdSaid('Write `role.kind`, not “`*x*`”, at *once*')).toBe(
      'Write `role.kind`, not “\\`\\*x\\*\\`”, at \\*once\\*',
    );
    expect(mdSaid('`a` `b`')).toBe('`a` `b`');
    expect(mdSaid('`a`and')).toBe('`a`and');
  });

  it('parts quotations and paths from the rest', () => {
    expect(partsSaid('x “`y`” `z` `a|b`')).toEqual(['x ', '“`y`”', ' ', '`z`', ' `a|b`']);
    expect(['`z`', '`z', 'z`', '`a|b`', '`“z`', '``', ` \`z\``].map(isPath)).toEqual([
      true,
      ...Array<boolean>(6).fill(false),
    ]);
  });
});

describe('An address', () => {
  it.each([
    ['https://a.example/x_y?q=1', '<https://a.example/x_y?q=1>'],
    ['https://a.example/x y', '[https\\://a.example/x y](https://a.example/x%20y)'],
    ['https://a.example/(x)', '<https://a.example/(x)>'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['no address', 'no address'],
    ['https://user@a.example/', 'https\\://user\\@<!-- -->a.example/'],
    ['https://:secret@a.example/', 'https\\://:secret\\@<!-- -->a.example/'],
    ['https://user:secret@a.example/', 'https\\://user:secret\\@<!-- -->a.example/'],
  ])('%j shows itself as %j', (address, markdown) => {
    expect(mdLink(address)).toBe(markdown);
  });

  it.each([
    ['https://a.example/', 'the *card*', '[the \\*card\\*](https://a.example/)'],
    ['data:text/html,x', 'the card', 'the card (data:text/html,x)'],
  ])('%j is linked under %j', (address, words, markdown) => {
    expect(mdLink(address, words)).toBe(markdown);
  });

  it.each([
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['https://a.example/?a=1&b=(2)', 'https://a.example/?a=1&amp;b=%282%29'],
    ['https://a.example/?a=1&b=2&c=3', 'https://a.example/?a=1&amp;b=2&amp;c=3'],
    ['https://a.example/a_b', 'https://a.example/a\\_b'],
    ["https://a.example/'*~$^!", 'https://a.example/%27%2A%7E%24%5E%21'],
    ['ftp://a.example', null],
    ['https://user@a.example/', null],
    ['https://:secret@a.example/', null],
    ['::', null],
  ])('%j leads to %j', (address, target) => {
    expect(linkTarget(address)).toBe(target);
  });
});

describe('A table', () => {
  it('has a cell under every head, and none beside them', () => {
    expect(mdTable(['A', 'B'], [['1'], ['1', '2', '3'], []])).toBe(
      '| A | B |\n| --- | --- |\n| 1 | — |\n| 1 | 2 |\n| — | — |',
    );
  });
});
