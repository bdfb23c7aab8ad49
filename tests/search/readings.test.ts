import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { corrections, readingsOf } from '../../src/model/readings';
import { data, entries } from './published';

const { readings } = data;

/** `East Guoding Road` → `guoding`: what of a road's or station's English name is pinyin. */
const romanised = (english: string): string =>
  english
    .toLowerCase()
    .replace(
      /\b(east|west|south|north|middle|road|avenue|elevated|tunnel|bridge|feeder|back|xincun|no\. \d)\b/g,
      '',
    )
    .replace(/[^a-z]/g, '');

describe('the readings', () => {
  it('are there for every name of the facts and the base map that is written in Han', () => {
    const unread = entries
      .filter(({ kind }) => kind !== 'crossing')
      .map(({ name }) => name.zh)
      .filter((name) => /\p{Script=Han}/u.test(name) && readings[name] === undefined);
    expect(unread).toEqual([]);
  });

  it('have one syllable for each Han character, in letters only', () => {
    for (const [name, syllables] of Object.entries(readings)) {
      expect(syllables.split(' '), name).toHaveLength((name.match(/\p{Script=Han}/gu) ?? []).length);
      expect(syllables, name).toMatch(/^[a-z ]+$/);
    }
  });

  // The signs at the roadside were romanised by people who know the city: where they can be compared, they agree.
  it('agree with the romanised names of roads and stations', () => {
    const compared = entries.filter(
      ({ kind, name }) => ['road', 'station'].includes(kind) && /Road\b/.test(name.en),
    );
    expect(compared.length).toBeGreaterThan(150);
    const wrong = compared
      .filter(({ name }) => !/[A-Z]\w*ihar|Wujiaochang|Ring|University|Nos?\./.test(name.en))
      .filter(({ name }) => !(readings[name.zh] ?? '').replaceAll(' ', '').includes(romanised(name.en)))
      .map(({ name }) => `${name.zh} ${readings[name.zh]} / ${name.en}`);
    expect(wrong).toEqual([]);
  });

  // Characters with several readings, checked by eye in every name of November 2026; here is one name for each case.
  it.each([
    ['殷行路', 'yin hang lu'],
    ['殷行街道', 'yin hang jie dao'],
    ['政务服务材料银行', 'zheng wu fu wu cai liao yin hang'],
    ['上海市信息服务业行业协会', 'shang hai shi xin xi fu wu ye hang ye xie hui'],
    ['公园城市先行示范区', 'gong yuan cheng shi xian xing shi fan qu'],
    ['上海设计之都核心功能区', 'shang hai she ji zhi du he xin gong neng qu'],
    ['历史文脉重赋价值', 'li shi wen mai chong fu jia zhi'],
    ['152项重点工作', 'xiang zhong dian gong zuo'],
    ['长阳创谷', 'chang yang chuang gu'],
    ['区长营商环境电话', 'qu zhang ying shang huan jing dian hua'],
    ['2026年地区生产总值增长目标', 'nian di qu sheng chan zong zhi zeng zhang mu biao'],
    ['大连路', 'da lian lu'],
    ['云海大厦', 'yun hai da sha'],
    ['复旦大学江湾校区', 'fu dan da xue jiang wan xiao qu'],
    ['参与式设计建设', 'can yu shi she ji jian she'],
    ['提篮桥', 'ti lan qiao'],
    ['旧里改造完成率', 'jiu li gai zao wan cheng lv'],
    ['绿色低碳', 'lv se di tan'],
    ['改善居住条件户数', 'gai shan ju zhu tiao jian hu shu'],
    ['旧里房屋拆除面积', 'jiu li fang wu chai chu mian ji'],
    ['全球创新关键要素汇聚区', 'quan qiu chuang xin guan jian yao su hui ju qu'],
    ['创业八找·找场地', 'chuang ye ba zhao zhao chang di'],
  ])('%s is read %s', (name, syllables) => expect(readings[name]).toBe(syllables));

  it('are corrected only where the dictionary is wrong, and only where our names need it', () => {
    for (const [word, syllables] of Object.entries(corrections)) {
      expect(
        Object.keys(readings).some((name) => name.includes(word)),
        word,
      ).toBe(true);
      const plain = syllables.normalize('NFD').replace(/\p{M}/gu, '');
      expect(readingsOf([word])[word]).toBe(plain);
    }
    expect(pinyin('银行', { toneType: 'none' })).toBe('yin hang');
  });

  it('refuse a character that nobody can read', () => {
    expect(() => readingsOf(['\u{2a700}路'])).toThrow(/No reading/);
  });

  it('leave out names without Han', () => expect(readingsOf(['InnoMatch', 'AI'])).toEqual({}));
});
