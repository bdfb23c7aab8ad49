import { expect, it } from 'vitest';
import { staffTexts } from '../../src/i18n/staff';
import { clockTime, inDaysAndHours, memoryShare } from '../../src/kiosk/staff/amounts';
import { isPin } from '../../src/kiosk/staff/pin';
import { pagesOf, recordText } from '../../src/kiosk/staff/recordText';
import { cellAt, gridFor } from '../../src/kiosk/staff/touchGrid';
import { qrCode } from '../../src/takeaway/qr';

/** SHA-256 of `salt-of-a-hall2468`, by another program. */
const guard = {
  salt: 'salt-of-a-hall',
  sha256: '51d8a8b18feb93a425086840f421fe36f3c54456908b2ec761108b3c919cd6bd',
};

it('knows the PIN by its hash, and nothing else', async () => {
  expect(await isPin(guard, '2468')).toBe(true);
  for (const other of ['', '2467', '24680', '246', ' 2468', 'salt-of-a-hall2468'])
    expect(await isPin(guard, other), other).toBe(false);
});

it('writes the log and the counts as text that a spreadsheet reads', () => {
  const at = new Date(2026, 10, 26, 9, 5, 7).getTime();
  const text = recordText(
    [
      { at, kind: 'started', detail: '1.0' },
      { at: at + 1000, kind: 'context-lost', detail: 'said "no", twice' },
    ],
    [{ day: '2026-11-26', visits: 2, touches: 3, longest: 4 }],
  );
  expect(text.split('\r\n').slice(1)).toEqual([
    'day,visits,touches,longest_seconds',
    '2026-11-26,2,3,4',
    '',
    'time,kind,detail',
    '2026-11-26 09:05:08,context-lost,"said ""no"", twice"',
    '2026-11-26 09:05:07,started,"1.0"',
  ]);
});

it('cuts text into pages that a code holds, between characters, and loses none', () => {
  const text = '图形上下文丢失，context lost 𠀀。'.repeat(60);
  const pages = pagesOf(text, 500);
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.map((page) => page.slice(page.indexOf('\n') + 1)).join('')).toBe(text);
  expect(pages[1]).toMatch(new RegExp(`^2/${pages.length}\n`));
  for (const page of pages) expect(qrCode(page)).not.toBeNull();
  expect(pagesOf('', 500)).toEqual(['1/1\n']);
});

it('says times and amounts', () => {
  expect(clockTime(new Date(2026, 0, 2, 3, 4, 5))).toBe('2026-01-02 03:04:05');
  expect(memoryShare({ used: 5 * 1024 ** 2, limit: 4 * 1024 ** 3 })).toBe('5.0 / 4096 MiB');
  expect(inDaysAndHours(3 * 1440 + 125, staffTexts.en.health)).toBe('3 d 2 h 5 min');
  expect(inDaysAndHours(59, staffTexts.zh.health)).toBe('59 分');
});

it('finds the cell of the touch test under a finger, and none beside the screen', () => {
  const grid = gridFor(1920, 1080);
  expect(grid).toEqual({ columns: 20, rows: 11 });
  const box = { left: 0, top: 0, width: 1920, height: 1080 };
  expect(cellAt(grid, box, 0, 0)).toBe(0);
  expect(cellAt(grid, box, 1919, 1079)).toBe(219);
  expect(cellAt(grid, box, 100, 99)).toBe(21);
  expect(cellAt(grid, box, 1920, 0)).toBeNull();
  expect(cellAt(grid, box, -1, 500)).toBeNull();
  expect(gridFor(1, 1)).toEqual({ columns: 1, rows: 1 });
});
