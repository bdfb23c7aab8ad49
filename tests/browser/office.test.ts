import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { deskTexts } from '../../src/i18n/desk';
import { editingTexts } from '../../src/i18n/editing';
import { zh } from '../../src/i18n/messages/zh';
import { parseFacts } from '../../src/model/facts';
import { officeWorkbook } from '../desk/officeWorkbook';
import { shippedFacts } from '../office/facts';
import { violationsIn } from './axe';
import { sharedVisit } from './visit';
import { noWebGl } from './webgl';

const texts = deskTexts.zh;
const edit = editingTexts.zh;
const open = sharedVisit('office', { ...noWebGl, width: 1280, height: 700 });
let workbook: Awaited<ReturnType<typeof officeWorkbook>>;
const sent: string[] = [];

const handIn = (page: Page, name: string, bytes: Uint8Array) =>
  page.setInputFiles('input[type=file]', { name, mimeType: '', buffer: Buffer.from(bytes) });
const changes = (page: Page) => page.getByRole('region', { name: texts.changes.title });
const mistakes = (page: Page) => page.getByRole('region', { name: texts.mistakes.title });

beforeAll(async () => {
  workbook = await officeWorkbook(await shippedFacts());
}, 60_000);

/** One visit, from the first look to the version that is taken away. */
describe('the page of the office', () => {
  it('begins calmly, and refuses what is no workbook by name', async () => {
    const page = open();
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    await page.getByRole('heading', { name: texts.start.title }).waitFor({ timeout: 30_000 });
    expect(await violationsIn(page, 'office: start')).toEqual([]);
    await handIn(page, 'photo.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0]));
    await page.getByText(texts.refused.title('photo.xlsx')).waitFor();
    await page.getByRole('button', { name: texts.refused.dismiss }).click();
    expect(await page.getByRole('alert').textContent()).toBe('');
  });

  it('names each mistake by its cell, and shows what is good as a difference', async () => {
    const page = open();
    await handIn(page, 'office.xlsx', workbook.bytes);
    await changes(page).waitFor({ timeout: 60_000 });
    const cells = workbook.expected.map((cell) => cell.split(' ').at(-1));
    expect(await mistakes(page).locator('.desk-cell strong').allTextContents()).toEqual(cells);
    expect(await mistakes(page).locator('h3').allTextContents()).toEqual([
      texts.mistakes.sheet('地点 Places', 2),
      texts.mistakes.sheet('来源 Sources', 1),
    ]);
    const kinds = await changes(page).locator('.desk-change .desk-where strong').allTextContents();
    const { added, moved, changed } = texts.changes.kinds;
    expect([...kinds].sort()).toEqual([added, changed, moved].sort());
    await changes(page)
      .getByRole('button', { name: `${moved} 1` })
      .click();
    const item = changes(page).getByRole('listitem').filter({ hasText: workbook.movedId });
    await item.getByRole('button', { name: texts.changes.details(1) }).click();
    expect(await item.getByRole('row').nth(1).textContent()).toMatch(/经度 Longitude121\.\d+121\.\d+/);
    expect(await violationsIn(page, 'office: mistakes and difference')).toEqual([]);
  });

  it('shows the difference on a map, of which the list says everything where it cannot be drawn', async () => {
    const page = open();
    await changes(page).getByRole('button', { name: texts.changes.openMap }).click();
    const map = page.getByRole('region', { name: texts.changes.map });
    await map.getByText(zh.map.noWebgl).waitFor({ timeout: 30_000 });
    expect(await map.getByRole('list', { name: texts.changes.legend }).getByRole('listitem').count()).toBe(5);
    expect(await violationsIn(page, 'office: difference on a map')).toEqual([]);
    await map.getByRole('button', { name: texts.changes.closeMap }).click();
    await map.waitFor({ state: 'detached' });
  });

  it('takes an edit of a place into the difference, with who checked it, and back out of it', async () => {
    const page = open();
    const section = page.getByRole('region', { name: edit.title });
    const press = (name: string) => section.getByRole('button', { name }).click();
    await press(edit.open);
    await section.getByLabel(edit.chooseLabel).selectOption('b-link', { timeout: 30_000 });
    await press(edit.take.place);
    await press(edit.nudge.north);
    await press(edit.work.finish);
    await section.getByLabel(edit.finishing.by).fill('王敏');
    expect(await violationsIn(page, 'office: edit in hand')).toEqual([]);
    await press(edit.finishing.save);
    const item = changes(page).getByRole('listitem').filter({ hasText: 'b-link' });
    await item.waitFor();
    await section.getByRole('button', { name: edit.list.withdrawOf('互联宝地') }).click();
    await item.waitFor({ state: 'detached' });
    await page
      .getByRole('region', { name: texts.changes.map })
      .getByRole('button', { name: texts.changes.closeMap })
      .click();
  });

  it('previews the whole map with the new company, found by the first letters of its reading', async () => {
    const page = open();
    await page.getByRole('button', { name: texts.next.preview }).click();
    await page.getByText(texts.preview.bar).waitFor({ timeout: 30_000 });
    const focused = () =>
      page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.id);
    expect(await focused()).toBe(texts.preview.bar);
    await page.getByRole('heading', { level: 1, name: zh.title }).waitFor({ timeout: 30_000 });
    await page.getByRole('combobox').fill('sljqr');
    await page.getByRole('option', { name: /示例机器人公司/ }).click({ timeout: 20_000 });
    await page.getByRole('heading', { level: 1, name: /示例机器人公司/ }).waitFor();
    expect(await violationsIn(page, 'office: preview')).toEqual([]);
    await page.getByRole('button', { name: texts.preview.back }).click();
    await changes(page).waitFor();
    expect(await focused()).toBe('desk');
  });

  it('gives the version away as files whose hashes hold, without sending anything', async () => {
    const page = open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: texts.next.bundle }).click(),
    ]);
    const files = unzipSync(new Uint8Array(await buffer(await download.createReadStream())));
    const decode = (name: string) => new TextDecoder().decode(files[name]);
    const [, version = ''] = /-([0-9a-f]{16})\.zip$/.exec(download.suggestedFilename()) ?? [];
    const { files: listed } = JSON.parse(decode(`data/manifest.${version}.json`));
    const within = listed.filter(({ file }: { file: string }) => file in files);
    expect(within.map(({ name }: { name: string }) => name)).toEqual(['facts', 'search']);
    for (const { file, sha256 } of within)
      expect(
        createHash('sha256')
          .update(files[file] ?? '')
          .digest('hex'),
      ).toBe(sha256);
    const { facts, problems } = parseFacts(JSON.parse(decode(within[0].file)));
    expect(problems).toEqual([]);
    expect(facts.places.features.map(({ id }) => id)).toContain('example-robotics');
    expect(decode('data/versions.txt')).toMatch(new RegExp(`^${version} .*\\n[0-9a-f]{16} `, 'm'));
    expect(sent).toEqual([]);
  });

  it('keeps the draft through a reload, until it is discarded', async () => {
    const page = open();
    await page.reload();
    await changes(page).waitFor({ timeout: 60_000 });
    expect(await mistakes(page).locator('.desk-cell').count()).toBe(3);
    await page.getByRole('button', { name: texts.start.discard }).click();
    await changes(page).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: texts.start.workbook }).waitFor();
    expect(await changes(page).count()).toBe(0);
  });
});
