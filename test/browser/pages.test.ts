/** Every page in a real browser: axe finds nothing, nothing leaves, the keyboard suffices; and a person without YAML gets to a pack. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  axeFinds,
  type Browser,
  openBrowser,
  openPage,
  overhang,
  type Page,
  type Watched,
} from '../support/browser.js';
import { aiactDoc, folderWith, repository } from '../support/command-line.js';
import { describeWith } from '../support/outside-checker.js';
import { type Previewing, startPreview } from '../support/preview.js';

// A browser waits for a busy machine rather than fail on it.
jest.setTimeout(240_000);

/** Opens a page; a page that loads itself anew at that moment ends the first try. */
async function goTo(page: Page, address: string, tries = 3): Promise<void> {
  try {
    await page.goto(address);
  } catch (error) {
    if (tries === 1 || !String(error).includes('ERR_ABORTED')) throw error;
    await goTo(page, address, tries - 1);
  }
}

describeWith('chromium', () => {
  const sample = readFileSync(join(repository, 'samples/olmo-2-32b/aiact.yaml'), 'utf8');
  const folder = folderWith({ 'aiact.yaml': sample });
  const pack = join(folder.path, 'aiact-pack');
  let browser: Browser;
  let preview: Previewing;
  beforeAll(async () => {
    const built = await aiactDoc(['build', '--draft'], { cwd: folder.path });
    expect(built.code).toBe(0);
    preview = await startPreview(folder.path, '--edit');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await preview.stop();
    folder.remove();
  });

  /** The pages of a pack as files, and those of a preview, each below its home. */
  const pages = [
    ['index.html', 'file'],
    ['public/index.html', 'file'],
    ['public/training-content-summary.html', 'file'],
    ['authorities/compliance-dossier.html', 'file'],
    ['facts/public/copyright-policy.html', 'preview'],
    ['index.html', 'preview'],
    ['public/copyright-policy.html', 'preview'],
    ['form/', 'preview'],
    ['form/copyright/public/copyright-policy.html', 'preview'],
  ] as const;
  const homeOf = (from: 'file' | 'preview'): string =>
    from === 'file' ? `${pathToFileURL(pack)}/` : preview.address;

  describe.each(pages)('The page “%s” of a %s', (route, from) => {
    let watched: Watched;
    beforeAll(async () => {
      watched = await openPage(browser, homeOf(from), { bypassCSP: true });
      await watched.page.goto(homeOf(from) + route);
    });
    afterAll(() => watched.close());

    it('is clean before axe, by day on a small screen and by night on a large one, and complains of nothing', async () => {
      const { page, complaints } = watched;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFinds(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await axeFinds(page, ['color-contrast'])).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await axeFinds(page)).toEqual([]);
      expect(await overhang(page)).toBe(0);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFinds(page, ['color-contrast', 'target-size'])).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  it.each([
    ['index.html', 'file'],
    ['', 'preview'],
    ['form/', 'preview'],
    ['form/provider', 'preview'],
  ] as const)(
    'is gone through by keyboard alone in the order of “%s” of a %s, with the focus in sight',
    async (route, from) => {
      const { page, complaints, close } = await openPage(browser, homeOf(from));
      await page.goto(homeOf(from) + route);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the text');
      const seen: { at: number; hidden: boolean; plain: boolean }[] = [];
      const stops = await page.evaluate(() => {
        const all = Array.from(
          document.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex="0"]'),
        );
        (globalThis as unknown as { stops: Element[] }).stops = all;
        return all.length;
      });
      for (let count = 0; count < Math.min(stops, 60); count += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const held = document.activeElement as HTMLElement;
          const { stops: all } = globalThis as unknown as { stops: Element[] };
          const box = held.getBoundingClientRect();
          const hidden = box.bottom <= 0 || box.top >= innerHeight || box.width === 0;
          return {
            at: all.indexOf(held),
            hidden,
            plain: getComputedStyle(held).outlineStyle === 'none',
          };
        });
        if (stop.at < 0) break;
        seen.push(stop);
      }
      expect(seen.length).toBeGreaterThan(5);
      expect(seen.map(({ at }) => at)).toEqual(seen.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(seen.filter(({ hidden, plain }) => hidden || plain)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('prints the index on few pages, as a document that can be read aloud', async () => {
    const { page, close } = await openPage(browser, homeOf('file'), { javaScriptEnabled: false });
    await page.goto(`${homeOf('file')}index.html`);
    const pdf = (await page.pdf({ tagged: true, preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.length).toBeLessThanOrEqual(8);
    expect(pdf).toMatch(/\/StructTreeRoot/);
    await close();
  });

  it('shows what was saved elsewhere, and keeps focus, open folds and place', async () => {
    const { page, complaints, close } = await openPage(browser, preview.address);
    await page.goto(`${preview.address}index.html`);
    await page.locator('summary', { hasText: 'What to do' }).first().click();
    await page.locator('.table').nth(1).focus();
    const place = await page.evaluate(() => scrollY);
    writeFileSync(join(folder.path, 'aiact.yaml'), sample.replace('OLMo 2 32B', 'OLMo Two 32B'));
    await page.locator('h1', { hasText: 'OLMo Two 32B' }).waitFor();
    expect(await page.locator('details[open] > summary').first().textContent()).toBe('What to do');
    expect(await page.evaluate(() => scrollY)).toBe(place);
    writeFileSync(join(folder.path, 'aiact.yaml'), sample);
    await page.locator('h1', { hasText: 'OLMo 2 32B' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('runs nothing that stands in the facts, on any page', async () => {
    const evil = `<script>alert(1)</script><img src=https://evil.example/x onerror=alert(2)>"'`;
    const text = sample.replace(
      /^( {2}(?:name|legal_name): ).+$/gm,
      (_, key) => key + JSON.stringify(evil),
    );
    const own = folderWith({ 'aiact.yaml': text });
    const hostile = await startPreview(own.path, '--edit');
    const { page, complaints, close } = await openPage(browser, hostile.address);
    for (const route of [
      '',
      'index.html',
      'form/',
      'form/model',
      'form/provider',
      'public/copyright-policy.html',
    ]) {
      await page.goto(hostile.address + route);
      expect(await page.locator('img, script:not(body > script)').count()).toBe(0);
    }
    await page.goto(`${hostile.address}form/model`);
    expect(await page.locator('[data-path="model.name"] input[name=answer]').inputValue()).toBe(
      evil,
    );
    expect(complaints).toEqual([]);
    await close();
    await hostile.stop();
    own.remove();
  });

  describe('A person who writes no YAML', () => {
    const own = folderWith();
    const file = join(own.path, 'aiact.yaml');
    const text = (): string => readFileSync(file, 'utf8');
    let begun: Previewing;
    let watched: Watched;
    let page: Page;
    let starter = '';
    beforeAll(async () => {
      begun = await startPreview(own.path, '--edit');
      starter = text();
      watched = await openPage(browser, begun.address, { viewport: { width: 320, height: 700 } });
      page = watched.page;
      page.setDefaultTimeout(60_000);
    });
    afterAll(async () => {
      await watched.close();
      await begun.stop();
      own.remove();
    });

    /** Presses Tab until the focus is on what is looked for. */
    const tabTo = async (selector: string): Promise<void> => {
      for (let count = 0; count < 80; count += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
          return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`the keyboard does not reach ${selector}`);
    };
    const save = async (path: string): Promise<void> => {
      const before = await page.locator('body').getAttribute('data-revision');
      await tabTo(`form[data-path="${path}"] button[value=set]`);
      await page.keyboard.press('Enter');
      await page.locator(`body:not([data-revision="${before}"])`).waitFor();
      await page.locator('form[data-unsaved]').waitFor({ state: 'detached' });
    };

    const answers: Readonly<Record<string, string | readonly string[]>> = {
      'role.kind': 'developer',
      'model.inputs': ['text'],
      'model.outputs': ['text'],
      'training.compute.parameter_update_flop': '3e23',
      'training.compute.cumulative_flop': '3e23',
      'model.generality': 'broad',
      'role.placement.status': 'placed',
      'role.placement.sole_purpose_research': 'no',
      'provider.commercial_activity': 'yes',
      'provider.country': 'France',
      'provider.legal_form': 'legal_person',
      'provider.legal_name': 'Heron Models SA',
      'risk.systemic.designated': 'no',
      'licensing.license': 'Apache-2.0',
      'licensing.monetisation.price': 'free',
    };

    it('is led through the questions that decide, one at a time, by keyboard', async () => {
      await goTo(page, `${begun.address}form/`);
      const asked: string[] = [];
      for (let count = 0; count < 40; count += 1) {
        const form = page.locator('form.field').first();
        if ((await form.count()) === 0) break;
        const path = (await form.getAttribute('data-path')) ?? '';
        asked.push(path);
        await page.locator('#p\\.question').focus();
        await answer(path, answers[path] ?? 'no');
        await save(path);
      }
      expect(asked[0]).toBe('role.kind');
      expect(new Set(asked).size).toBe(asked.length);
      expect(await page.locator('main').textContent()).toContain(
        'Nothing is left that decides what applies to the model.',
      );
      expect(text()).toContain('country: FR');
      expect(text()).toContain('parameter_update_flop: 3e23');
      expect(watched.complaints).toEqual([]);
    });

    const answer = async (path: string, value: string | readonly string[]): Promise<void> => {
      const form = `form[data-path="${path}"]`;
      if (Array.isArray(value)) {
        const isDay = (await page.locator(`${form} input[name=day]`).count()) > 0;
        for (const [index, part] of value.entries()) {
          await tabTo(
            isDay
              ? `${form} input[name=${['day', 'month', 'year'][index]}]`
              : `${form} input[value="${part}"]`,
          );
          if (isDay) await page.keyboard.type(part);
          else await page.keyboard.press('Space');
        }
        return;
      }
      const wanted = String(value);
      const buttons = await page
        .locator(`${form} input[type=radio][name=answer]`)
        .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
      if (buttons.length > 0) {
        await tabTo(`${form} input[name=answer]`);
        await page.keyboard.press('Space');
        for (let step = 0; step < buttons.indexOf(wanted); step += 1)
          await page.keyboard.press('ArrowDown');
        return;
      }
      await tabTo(`${form} :is(input[type=text],select,textarea)`);
      await page.keyboard.type(wanted);
    };

    it('answers three subjects, and says where there is no answer and why', async () => {
      await goTo(page, `${begun.address}form/model`);
      await page.locator('#p\\.main').focus();
      await answer('model.name', 'Heron-7B');
      await save('model.name');
      await answer('model.release_date', ['3', '11', '2025']);
      await save('model.release_date');
      await goTo(page, `${begun.address}form/provider`);
      await page.locator('#p\\.main').focus();
      await answer('provider.legal_name', 'Heron Models SA');
      await save('provider.legal_name');
      await goTo(page, `${begun.address}form/training`);
      await page.locator('#p\\.main').focus();
      const form = 'form[data-path="training.energy.mwh"]';
      await page.locator(form).scrollIntoViewIfNeeded();
      await page.locator(`${form} input[name=answer]`).focus();
      await tabTo(`${form} input[name=absent]`);
      await page.keyboard.press('ArrowDown');
      await tabTo(`${form} textarea[name=reason]`);
      await page.keyboard.type('The supplier of the cluster kept no records');
      await save('training.energy.mwh');
      await goTo(page, `${begun.address}form/copyright`);
      await page.locator('form[data-path="copyright.robots_txt"] textarea[name=answer]').focus();
      await page.keyboard.type('The crawler asks robots.txt before each visit.');
      await save('copyright.robots_txt');
      expect(text()).toContain('name: Heron-7B');
      expect(text()).toContain('release_date: 2025-11-03');
      expect(text()).toContain('mwh: { unknown: The supplier of the cluster kept no records }');
      expect(text()).toContain('asks robots.txt before each visit.');
    });

    it('is told at once what can not stand, and nothing is written', async () => {
      await goTo(page, `${begun.address}form/model`);
      const form = page.locator('form[data-path="model.parameters.total"]');
      await page.locator('form[data-path="model.name"] input[name=answer]').focus();
      const before = text();
      await form.locator('input[name=answer]').evaluate((input) => {
        for (let at: Element | null = input; at; at = at.parentElement)
          if (at instanceof HTMLDetailsElement) at.open = true;
      });
      await form.locator('input[name=answer]').focus();
      await page.keyboard.type('seven billion');
      await page.keyboard.press('Enter');
      await form.locator('.outcome', { hasText: 'Write a number' }).waitFor();
      expect(await form.locator('input[name=answer]').getAttribute('aria-invalid')).toBe('true');
      expect(text()).toBe(before);
      await page.keyboard.press('Control+A');
      await page.keyboard.type('7 billion');
      await save('model.parameters.total');
      expect(text()).toContain('total: 7e9');
    });

    it('sees that somebody changed the same fact on disk, keeps the words that were typed, and decides', async () => {
      await goTo(page, `${begun.address}form/provider`);
      const form = page.locator('form[data-path="provider.legal_name"]');
      await form.locator('input[name=answer]').focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('Heron Models SAS');
      writeFileSync(file, text().replace('legal_name: Heron Models SA', 'legal_name: Heron GmbH'));
      await form.locator('.outcome', { hasText: 'Heron GmbH' }).waitFor();
      expect(await form.locator('input[name=answer]').inputValue()).toBe('Heron Models SAS');
      await form.locator('button[value=set]').focus();
      await page.keyboard.press('Enter');
      await form.locator('button[value=overwrite]').waitFor();
      expect(text()).toContain('legal_name: Heron GmbH');
      await page.locator('button[value=overwrite]:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('#p\\.said', { hasText: /^Saved\./ }).waitFor();
      expect(text()).toContain('legal_name: Heron Models SAS');
    });

    it('writes the pack, and the file still has every comment that it began with', async () => {
      await goTo(page, `${begun.address}form/`);
      await page.locator('#b\\.build').focus();
      await page.keyboard.press('Enter');
      await page.locator('.outcome', { hasText: 'The pack stands in' }).waitFor();
      expect(existsSync(join(own.path, 'aiact-pack', 'index.html'))).toBe(true);
      const lines = new Set(text().split('\n'));
      const comments = starter.split('\n').filter((line) => line.trim().startsWith('#'));
      expect(comments.length).toBeGreaterThan(50);
      expect(comments.filter((line) => !lines.has(line))).toEqual([]);
      expect((await aiactDoc(['check'], { cwd: own.path })).stdout).not.toContain('can’t be read');
      expect(
        watched.complaints.filter((line) => !line.includes('409') && !line.includes('422')),
      ).toEqual([]);
    });
  });
});
