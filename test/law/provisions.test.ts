/** Every provision is well-formed, and whatever cites a provision cites one that exists. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import type { Provision } from '../../src/law/provisions.js';
import { provisions } from '../../src/law/provisions.js';

const entries = Object.entries<Provision>(provisions);

describe('provisions', () => {
  it.each(entries)('%s is well-formed', (id, provision) => {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9.]+)*(\([a-z0-9.-]+\))*(-evaluation)?$/);
    expect(provision.label).not.toBe('');
    expect(provision.title).not.toMatch(/\.$/);
    expect(provision.says).toMatch(/[.…]$/);
    expect(provision.says.length).toBeGreaterThan(20);
    expect(['law', 'recital', 'guideline', 'template', 'code', 'interpretation']).toContain(
      provision.authority,
    );
    expect(['verified', 'secondary', 'memory', 'interpretation']).toContain(provision.confidence);
    expect(() => new URL(provision.link)).not.toThrow();
    if (provision.under) expect(provisions).toHaveProperty([provision.under]);
  });

  it('has one label for each place', () => {
    const labels = entries.map(([, { label }]) => label);
    expect(labels).toHaveLength(new Set(labels).size);
  });

  it('gives every point of Annexes XI and XII and of the template a duty and readers', () => {
    for (const [id, provision] of entries) {
      if (!/^(annex-xii?(\(|$)|template|notice|mdf)/.test(id)) continue;
      expect({ id, under: provision.under }).toEqual({ id, under: expect.any(String) });
      expect(provision.readers?.length).toBeGreaterThan(0);
    }
  });

  it('knows the 45 rows of the Model Documentation Form with as many readers as the form ticks', () => {
    const rows = entries.filter(([id]) => /^mdf\(\d+\)$/.test(id)).map(([, row]) => row);
    const seenBy = (reader: string) =>
      rows.filter((row) => row.readers?.some((one) => one === reader)).length;
    expect(rows).toHaveLength(45);
    expect(seenBy('downstream-providers')).toBe(23);
    expect(seenBy('national-authorities')).toBe(33);
    expect(seenBy('ai-office')).toBe(35);
  });

  it('shows nothing of Annex XI to the public or to downstream providers', () => {
    for (const [id, provision] of entries) {
      if (!/^annex-xi(\(|$)/.test(id)) continue;
      expect(provision.readers).toEqual(['ai-office', 'national-authorities']);
    }
  });

  it('gives a paragraph number only to the Guidelines', () => {
    for (const [id, provision] of entries) {
      if (provision.paragraphs) expect(id).toMatch(/^gl-/);
    }
  });

  it('holds every provision that the schema of the facts cites', async () => {
    const schema = await readFile('schemas/aiact.schema.json', 'utf8');
    const cited = [...schema.matchAll(/"x-provision": "([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id) => !(id in provisions))).toEqual([]);
  });
});
