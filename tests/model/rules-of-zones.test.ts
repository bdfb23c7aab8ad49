import { describe } from 'vitest';
import { coordinates, properties, refuses, square, zones } from './refuses';

const { binjiang, daChuanggu, huanTongji, fuxingIsland, south, bayValley } = zones;

describe('zones', () => {
  refuses([
    [
      'a missing zone',
      ['zones', [...properties(fuxingIsland), 'role'], 'carrier-area'],
      ['fuxing-island', null, /zone fuxing-island is missing/],
    ],
    [
      'a sixth zone',
      ['zones', [...properties(bayValley), 'role'], 'zone'],
      ['bay-valley', 'role', /five zones only/],
    ],
    [
      'another English name',
      ['zones', [...properties(binjiang), 'name', 'en'], 'Yangpu Riverside'],
      ['binjiang', 'name.en', /must be Binjiang/],
    ],
    [
      'an order used twice',
      ['zones', [...properties(daChuanggu), 'order'], 2],
      ['da-chuanggu', 'order', /each once/],
    ],
    [
      'an order on a section',
      ['zones', [...properties(south), 'order'], 2],
      ['binjiang-south', 'order', /only zones have an order/],
    ],
    [
      'a section outside its zone',
      ['zones', [...properties(south), 'parent'], 'da-chuanggu'],
      ['binjiang-south', 'geometry', /ha of it lie outside da-chuanggu/],
    ],
    [
      'a section without a zone',
      ['zones', [...properties(south), 'parent'], null],
      ['binjiang-south', 'parent', /must name its zone/],
    ],
    [
      'a zone below another',
      ['zones', [...properties(fuxingIsland), 'parent'], 'binjiang'],
      ['fuxing-island', 'parent', /a zone has no parent/],
    ],
    [
      'overlapping zones',
      ['zones', [...coordinates(huanTongji), 0], square.map(([x = 0, y = 0]) => [x - 0.004, y - 0.012])],
      ['huan-tongji', 'geometry', /overlaps da-chuangzhi by/],
    ],
    [
      'a label outside its zone',
      ['zones', [...properties(daChuanggu), 'labelPoint'], [121.5, 31.3]],
      ['da-chuanggu', 'labelPoint', /lies outside the outline/],
    ],
    [
      'a boundary said to be official',
      ['zones', [...properties(binjiang), 'boundary', 'status'], 'official'],
      ['binjiang', 'boundary.status', /unknown value official/],
    ],
  ]);
});
