import { describe, expect, it } from 'vitest';
import { numbersApart } from '../../src/model/check/numbers';

const none = { zh: [], en: [] };

describe('numbers of the two languages', () => {
  it.each([
    ['营收达到2,300亿元。', 'Revenue reached RMB 230 billion.'],
    ['累计7.04亿元', 'RMB 704 million so far'],
    ['购入价11亿美元', 'Bought for $1.1B'],
    ['超过1万家', 'more than 10,000 firms'],
    ['200万至300万平方米', '2 to 3 million m²'],
    ['2至3万人', 'between 20,000 and 30,000 people'],
    ['占全市的1/6、占中心城区的1/3', 'one sixth of the city, a third of the centre'],
    ['三大千亿级产业集群', 'three clusters of RMB 100 billion each'],
    ['“十四五”末', 'by the end of the 14th Five-Year Plan'],
    ['2023年8月17日', '17 August 2023'],
    ['2021—2025年', '2021–25'],
    ['20世纪90年代的厂房', 'a plant of the 1990s'],
    ['上世纪80年代', 'the 1980s'],
    ['优化营商环境6.0版', 'Business environment reform v6.0'],
    ['NICE2035未来生活原型街', 'Future Living Prototype Street'],
    ['228街坊', 'Block 228'],
    ['3栋楼', 'three buildings'],
    ['二十三层', '23 floors'],
    ['中山北二路', 'Zhongshan North 2nd Road'],
    ['长5千米', '5 km long'],
    ['23项任务', 'twenty-three tasks'],
    ['100家', 'a hundred firms'],
    ['一百二十家', '120 firms'],
    ['10000家', 'ten thousand firms'],
    ['2、3月', 'in February and March'],
    ['二〇二三年', '2023'],
    ['2家', 'a pair of doubles'],
    ['占30%以上', 'over 30 per cent'],
    ['占地８公顷', '8 ha'],
    ['电话021-65011111', 'Phone +86 21 6501 1111'],
    ['翻了2倍', 'doubled'],
    ['国政中心3号楼，政立路485号', 'Building 3, Guozheng Center, 485 Zhengli Road'],
  ])('agree in %s', (zh, en) => {
    expect(numbersApart({ zh, en })).toEqual(none);
  });

  it.each([
    ['2,300亿元', 'RMB 23 billion', ['2,300亿'], ['23 billion']],
    ['154.99亿元', 'RMB 15.5 bn', ['154.99亿'], ['15.5 billion']],
    ['2023年', '2024', ['2023'], ['2024']],
    ['2023年8月', 'July 2023', ['8'], []],
    ['占30%', 'Three per cent', ['30'], []],
    ['五家', '6 firms', [], ['6']],
    ['23项', 'twenty tasks, three of them new', ['23'], []],
    ['3千家', '3 firms', ['3千'], ['3']],
    ['1,234家', '1,243 firms', ['1,234'], ['1,243']],
  ])('differ in %s', (zh, en, chinese, english) => {
    expect(numbersApart({ zh, en })).toEqual({ zh: chinese, en: english });
  });
});
