import { wordsZh } from '../../i18n/messages/zh-words';
import type { Choices } from '../column';

/** The words that stand before a code in a cell. Each list has every value of its schema; a test holds that. */
export const placeKinds: Choices = {
  company: '企业',
  platform: '平台',
  carrier: '载体',
  university: '高校',
  project: '项目',
  renewal: '城市更新',
  centre: '城市中心',
};
export const planKinds: Choices = wordsZh.planKinds;
export const statuses: Choices = wordsZh.status;
export const precisions: Choices = {
  exact: '准确',
  approximate: '大致',
  indicative: '示意',
  unpublished: '未公布',
};
export const areaBases: Choices = {
  stated: '来源写明',
  address: '按公开地址',
  inferred: '推断',
  editorial: '编者归类',
};
export const nameBases: Choices = {
  official: '官方用名',
  press: '媒体用名',
  owner: '机构自用名',
  brief: '本图统一用名',
  translation: '本图翻译',
};
export const confidences: Choices = wordsZh.confidence;
export const qualifiers: Choices = {
  exact: '正好',
  about: '约',
  over: '超过',
  'at-least': '不低于',
  'at-most': '不超过',
  under: '不足',
};
export const figureKinds: Choices = wordsZh.figureKinds;
export const stepKinds: Choices = { happened: '已发生', expected: '预期' };
export const units: Choices = {
  rmb: '元',
  m2: '平方米',
  km2: '平方公里',
  ha: '公顷',
  m: '米',
  km: '公里',
  t: '吨',
  percent: '百分数',
  ratio: '比率',
  year: '年',
  'rmb-per-m2-day': '元每平方米每天',
  'rmb-per-month': '元每月',
};
export const betters: Choices = { higher: '越高越好', lower: '越低越好', neutral: '不分高低' };
export const divisors: Choices = { area: '按面积', companies: '按企业数', district: '按全区' };
export const sourceKinds: Choices = wordsZh.sourceKinds;
export const readings: Choices = { original: '原页', excerpt: '摘录', copy: '转载或副本' };
