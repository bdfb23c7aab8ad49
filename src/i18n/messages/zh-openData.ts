/** “带走与分享”页上的开放数据。 */
export const openDataZh = {
  title: '开放数据',
  note: '图上公布的全部资料和底图，另有地址固定的文件，供 QGIS 等地理信息软件和程序直接读取：GeoJSON 与 JSON，各附 JSON Schema。不受筛选影响。',
  about: '开放数据说明',
  places: '地点（GeoJSON）',
  zones: '片区（GeoJSON）',
  newTab: '（新窗口）',
};
export type OpenDataTexts = typeof openDataZh;
