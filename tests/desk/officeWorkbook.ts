import type { RawFacts } from '../../src/model/facts';
import { writeWorkbook } from '../../src/office/xlsx/write';
import { Desk } from '../office/desk';

/**
 * The exported workbook as an office hands it in: a company added, a place moved by about 200 m, a figure changed, a place
 * that nothing refers to taken out, and three mistakes.
 */
export async function officeWorkbook(facts: RawFacts) {
  const desk = await Desk.open(await writeWorkbook(facts));
  const places = desk.lines('places');
  const sited = places.filter((line) => Number(line.get('longitude')) > 0);
  const [moved, kindless, dateless] = sited;
  if (moved === undefined || kindless === undefined || dateless === undefined)
    throw new Error('too few places');
  desk.add('places', {
    id: 'example-robotics',
    'name.zh': '示例机器人公司',
    'name.en': 'Example Robotics',
    kind: '企业 company',
    status: '运营中 operating',
    statusAsOf: '2025-09-01',
    areas: '大创智 da-chuangzhi',
    areaBasis: 'address',
    'address.zh': '国定路',
    'address.en': 'Guoding Road',
    'location.precision': '大致 approximate',
    longitude: 121.512,
    latitude: 31.3,
    'location.errorMetres': 300,
    'location.words.zh': '国定路一带',
    'location.words.en': 'Along Guoding Road',
    'summary.zh': '示例记录，用于说明怎样新增一家企业。',
    'summary.en': 'An example of how a company is added.',
    asOf: '2025-09-01',
    confidence: '中 medium',
    cites: 'press-conference-2023-08-17#A3',
    nameBasis: '本图翻译',
  });
  moved.set('longitude', Number(moved.get('longitude')) + 0.002);
  kindless.set('kind', '咖啡馆');
  dateless.set('asOf', '去年秋天');
  const source = desk.add('sources', {
    ...Object.fromEntries(desk.lines('sources').at(-1) ?? []),
    id: 'LOUD Source',
  });
  desk.lines('figures').at(-2)?.set('value', 12345);
  return {
    bytes: await desk.save(),
    /** Cells in which the mistakes are. */
    expected: [
      desk.cell('places', kindless, 'kind'),
      desk.cell('places', dateless, 'asOf'),
      desk.cell('sources', source, 'id'),
    ],
    movedId: String(moved.get('id')),
  };
}
