/** 地点取自 GIS 服务时的文案。 */
export const placesOriginZh = {
  title: '地点的来源',
  read: (endpoint: string, when: string, count: number) =>
    `图上的 ${count} 个地点取自 GIS 服务 ${endpoint}，${when}读取，与随图资料经过同样的检查。`,
  leftOut: (count: number) => `另有 ${count} 条未通过检查，没有采用。`,
  kept: (count: number) => `${count} 个地点沿用随图资料。`,
  former: (why: string) => `现在的内容没有采用：${why}。以上是最近一次可用的。`,
  bundle: (endpoint: string, why: string) => `图上的地点是随图资料。GIS 服务 ${endpoint} 没有采用：${why}。`,
  credit: (credit: string) => `地点数据：${credit}`,
};

export type PlacesOriginTexts = typeof placesOriginZh;
