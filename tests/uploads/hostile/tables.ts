import { bytesOf } from '../files';
import { joinBytes, marked, noise, wujiaochangGbk } from './bytes';
import type { Hostile } from './hostile';

export const tables: readonly Hostile[] = [
  { name: 'only white space', file: 'a.csv', content: () => ' \r\n\t\n ', says: /nothing in the file/ },
  { name: 'binary noise as CSV', file: 'a.csv', content: () => noise, says: /not text/ },
  {
    name: 'UTF-16 without its mark',
    file: 'a.csv',
    content: () => marked([0, 65], 'lat,lng\n31,121'),
    says: /not text/,
  },
  {
    name: 'bytes of no encoding',
    file: 'a.csv',
    content: () => joinBytes(bytesOf('lat,lng\n'), Uint8Array.from([0xff, 0xff, 0x80, 0xff])),
    says: /not text/,
  },
  {
    name: 'CSV without coordinates',
    file: 'a.csv',
    content: () => 'name,address\na,b',
    says: /no columns .*: name, address/,
  },
  { name: 'CSV with latitude alone', file: 'a.csv', content: () => 'name,lat\na,31.3', says: /no columns/ },
  { name: 'CSV of a header alone', file: 'a.csv', content: () => 'lat,lng\n', says: /no row/ },
  {
    name: 'CSV of a million columns',
    file: 'a.csv',
    content: () => `lat,lng${',c'.repeat(999_998)}\n1`,
    says: /1000000 columns/,
  },
  {
    name: 'CSV of too many rows',
    file: 'a.csv',
    content: () => `lat,lng\n${'31.3,121.5\n'.repeat(20_001)}`,
    says: /20,001 features/,
  },
  {
    name: 'CSV in one endless quotation',
    file: 'a.csv',
    content: () => `"lat,lng\n${'31,121\n'.repeat(1000)}`,
    says: /no columns/,
  },
  {
    name: 'UTF-16 with its mark',
    file: 'a.csv',
    content: () => marked([0xff, 0xfe], 'lat,lng\n31.3,121.5'),
    says: /UTF-16LE/,
    leaves: [1, 0, 0],
  },
  {
    name: 'rows of bad numbers',
    file: 'a.csv',
    content: () => 'lat,lng\n31.3,121.5\nx,121\n31,NaN\n0x1F,121\nInfinity,121\n31,1e999\n,121\n,',
    says: /no valid number: "x"/,
    leaves: [1, 6, 0],
  },
  {
    name: 'rows too short and too long',
    file: 'a.csv',
    content: () => 'name,lat,lng\na,31.3,121.5\nb,31.3\nc,31.3,121.5,more,and,more',
    says: /coordinate is empty/,
    leaves: [2, 1, 0],
  },
  {
    name: 'columns of the same name',
    file: 'a.csv',
    content: () => 'name,name,lat,lng,lat\na,b,31.3,121.5,99',
    says: /numbered/,
    leaves: [1, 0, 0],
  },
  {
    name: 'a formula for a name',
    file: 'a.csv',
    content: () => 'name,lat,lng\n"=cmd|\' /C calc\'!A0",31.3,121.5',
    says: /parted by commas/,
    leaves: [1, 0, 0],
  },
  {
    name: 'a table in GB18030',
    file: 'a.csv',
    content: () => joinBytes(bytesOf('name,lat,lng\n'), wujiaochangGbk, bytesOf(',31.3,121.5')),
    says: /GB18030/,
    leaves: [1, 0, 0],
  },
];
