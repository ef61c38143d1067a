/** The paper on the exception says what a duty asks for in messages that are the titles of the duties. */
import { describe, expect, test } from '@jest/globals';
import { plainText } from '../../../src/markdown/tree.js';
import { obligations } from '../../../src/obligations/registry.gen.js';
import { dutyMessage, exceptionDuty } from '../../../src/render/papers/exception-duties.js';

describe('What a duty asks for', () => {
  test.each(Object.entries(obligations))('is its title: %s', (id, { title }) => {
    expect(plainText(dutyMessage(id))).toBe(plainText(exceptionDuty({ id, title })));
  });
});
