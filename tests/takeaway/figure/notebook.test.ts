import { describe, expect, it } from 'vitest';
import { createNotebook, footnote, letter } from '../../../src/takeaway/figure/notebook';
import { belt } from '../exported';

const cite = (locator: string | null) => ({ source: 'press-conference-2023-08-17', locator });

describe('the notes of a figure', () => {
  it('name title, publisher, date and place of a source, in either language', () => {
    const source = belt.source(cite(null).source);
    if (source === undefined) throw new Error('no such source');
    expect(footnote(cite('A3'), belt, 'zh')).toBe(
      `${source.title.zh}，${source.publisher.zh}，2023年8月17日，位置：A3`,
    );
    expect(footnote(cite('A3'), belt, 'en')).toBe(
      `${source.title.en}, ${source.publisher.en}, 17 August 2023, at A3`,
    );
    expect(footnote(cite(null), belt, 'en')).not.toContain('at A');
  });

  it('number a source once for each place in it', () => {
    const notes = createNotebook(belt, 'zh');
    expect(notes.cite([cite('A3')])).toEqual(['1']);
    expect(notes.cite([cite('A4'), cite('A3'), cite('A4')])).toEqual(['2', '1']);
    expect(notes.sources().map(({ mark }) => mark)).toEqual(['1', '2']);
  });

  it('letter each method once', () => {
    const notes = createNotebook(belt, 'en');
    expect(['counted', 'measured', 'counted'].map(notes.method)).toEqual(['a', 'b', 'a']);
    expect(notes.methods()).toEqual([
      { mark: 'a', text: 'counted' },
      { mark: 'b', text: 'measured' },
    ]);
    expect([0, 25, 26, 27, 52].map(letter)).toEqual(['a', 'z', 'aa', 'ab', 'ba']);
  });

  it('say where a source is missing from the facts', () => {
    const gone = { source: 'nobody-knows', locator: null };
    expect(footnote(gone, belt, 'zh')).toContain('nobody-knows');
  });
});
