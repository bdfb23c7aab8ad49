import { describe, expect, it } from 'vitest';
import { partOf, spanOf } from '../../src/offline/part';

const text = '0123456789';
const held = () =>
  new Response(text, {
    headers: {
      'Content-Type': 'application/x-tiles',
      ETag: '"one"',
      'Last-Modified': 'Wed, 25 Nov 2026 10:00:00 GMT',
    },
  });

async function asked(headers: Readonly<Record<string, string>>, method = 'GET', file = held()) {
  const response = await partOf({ method, headers: new Headers(headers) }, file);
  return {
    status: response.status,
    body: await response.text(),
    range: response.headers.get('Content-Range'),
    length: response.headers.get('Content-Length'),
    type: response.headers.get('Content-Type'),
  };
}

describe('a part of a stored file', () => {
  it.each<[string, string, string, string]>([
    ['from its beginning', 'bytes=0-3', '0123', 'bytes 0-3/10'],
    ['in its middle', 'bytes=4-6', '456', 'bytes 4-6/10'],
    ['of one byte', 'bytes=9-9', '9', 'bytes 9-9/10'],
    ['to its end', 'bytes=7-', '789', 'bytes 7-9/10'],
    ['at its end', 'bytes=-4', '6789', 'bytes 6-9/10'],
    ['at its end, longer than the file', 'bytes=-40', text, 'bytes 0-9/10'],
    ['that reaches beyond its end', 'bytes=8-99', '89', 'bytes 8-9/10'],
    ['that is all of it', 'bytes=0-', text, 'bytes 0-9/10'],
    ['in capitals and with spaces', 'Bytes= 2-3 ', '23', 'bytes 2-3/10'],
  ])('%s: %s', async (_name, range, body, where) => {
    expect(await asked({ Range: range })).toEqual({
      status: 206,
      body,
      range: where,
      length: `${body.length}`,
      type: 'application/x-tiles',
    });
  });

  it.each<[string, string]>([
    ['none', ''],
    ['several', 'bytes=0-1,4-5'],
    ['backwards', 'bytes=5-2'],
    ['of another unit', 'tiles=0-1'],
    ['without numbers', 'bytes=-'],
    ['of letters', 'bytes=a-b'],
    ['of negative numbers', 'bytes=--5'],
  ])('%s: the whole file', async (_name, range) => {
    const { status, body, range: where } = await asked(range === '' ? {} : { Range: range });
    expect({ status, body, where }).toEqual({ status: 200, body: text, where: null });
  });

  it.each(['bytes=10-12', 'bytes=99-', 'bytes=-0'])('%s lies beyond: 416, with the size', async (range) => {
    const { status, body, range: where } = await asked({ Range: range });
    expect({ status, body, where }).toEqual({ status: 416, body: '', where: 'bytes */10' });
  });

  it('of nothing lies beyond it', () => {
    expect(spanOf('bytes=0-0', 0)).toBe('beyond');
    expect(spanOf('bytes=-5', 0)).toBe('beyond');
  });

  it.each<[string, number]>([
    ['"one"', 206],
    ['"two"', 200],
    ['W/"one"', 200],
    ['Wed, 25 Nov 2026 10:00:00 GMT', 206],
    ['Thu, 26 Nov 2026 10:00:00 GMT', 200],
  ])('If-Range %s: %i', async (ifRange, status) => {
    expect((await asked({ Range: 'bytes=0-1', 'If-Range': ifRange })).status).toBe(status);
  });

  it('is not given to HEAD, which hears the size only', async () => {
    expect(await asked({ Range: 'bytes=0-1' }, 'HEAD')).toMatchObject({
      status: 200,
      body: '',
      length: '10',
    });
  });

  it('is not cut from what is no whole file', async () => {
    const missing = new Response('gone', { status: 404 });
    expect(await asked({ Range: 'bytes=0-1' }, 'GET', missing)).toMatchObject({ status: 404, body: 'gone' });
  });
});
