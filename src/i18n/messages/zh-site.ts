/** 要说出来的假设，数值由计算方给出。 */
interface WalkModel {
  /** 每分钟米数。 */
  readonly metresPerMinute: number;
  /** 直线的放大倍数。 */
  readonly detour: number;
  /** 离街道这么多米之内，算街道已知。 */
  readonly access: number;
  /** 相距这么多米之内，可不经街道走到。 */
  readonly neighbours: number;
}
interface RideModel {
  /** 走到第一个车站的最长分钟数。 */
  readonly mostWalk: number;
  /** 两班车间隔的分钟数。 */
  readonly headway: number;
  /** 两站之间每分钟米数。 */
  readonly metresPerMinute: number;
  /** 每停一站的分钟数。 */
  readonly stop: number;
  /** 换乘步行的分钟数。 */
  readonly change: number;
}

/** 地点报告的文案。 */
export const siteZh = {
  coordinates: '坐标',
  copy: '复制坐标',
  copied: '坐标已复制',
  copyFailed: '浏览器不允许复制，请选中坐标后复制',
  datum: 'WGS-84，先纬度后经度。国内地图服务多用 GCJ-02，直接粘贴会偏移数百米。',
  where: {
    inside: '所在',
    probably: '大概在',
    outside: '所在',
    none: '不在五个片区和载体片区之内',
    nearest: '最近片区',
    away: (metres: string) => `直线 ${metres}`,
    parts: '属于',
    indicative: '片区范围为示意，没有公布的边界。',
    near: (name: string, metres: string, error: string) =>
      `距${name}的示意范围线约 ${metres}，不超过该线约 ${error}的误差：是否在${name}之内，无法断定。`,
  },
  key: {
    label: '要点',
    station: (name: string) => `步行到${name}站`,
    noStation: '步行可到的车站',
    places: '步行 15 分钟内的地点',
    stations: '轨道交通 30 分钟内的车站',
    placeUnit: '处',
    stationUnit: '站',
    minuteUnit: '分钟',
  },
  basis: {
    network: '沿街道',
    straight: '直线折算',
    none: '没有已知的步行路',
    networkLegend: '沿底图的街道量得',
    straightLegend: (factor: number) => `直线距离乘以 ${factor}`,
  },
  nav: {
    onFoot: '步行',
    nearest: '最近',
    industries: '产业',
    metro: '轨道交通',
    plans: '规划政策',
    method: '方法',
  },
  here: '就在这里',
  onFoot: {
    title: '步行可达',
    choose: '范围',
    within: (minutes: number) => `${minutes} 分钟`,
    kilometre: '直线 1 公里',
    count: (count: number) => `${count} 处`,
    shown: (count: number, span: string) => `${span}：${count} 处`,
    notKnown: '不详',
    shownUnknown: (span: string) => `${span}：不详`,
    none: '这一范围内没有已知位置的地点。',
    unknown: '水面没有读到，步行路无从判断。',
    unreachable: '步行到不了',
    unreachableNote: '在直线 1 公里之内，但没有已知的步行路可到，例如隔着江河。',
    unplaced: (count: number) => `本图另有 ${count} 个地点没有公布位置，不在统计之内。`,
    filtered: (shown: number, total: number) => `筛选生效：列出 ${shown} / ${total} 处。`,
    clear: '清除筛选',
  },
  nearest: {
    title: '最近的车站与去处',
    stations: '车站',
    university: '高校',
    riverfront: '滨江岸线',
    park: '公园绿地',
    unnamed: { university: '校园', riverfront: '江岸', park: '绿地' },
    none: '没有查到',
    station: (name: string) => `${name}站`,
  },
  industries: {
    title: '15 分钟内的产业',
    none: '15 分钟内的地点都没有归入产业。',
    count: (count: number) => `${count} 处`,
  },
  metro: {
    title: '轨道交通可达',
    model: '按模型估算，不是时刻表。',
    how: '怎样估算',
    sort: '排序',
    byMinutes: '按时间',
    byLine: '按线路',
    parts: '写出分项',
    partNames: { walk: '步行', wait: '候车', ride: '乘车', transfer: '换乘' },
    station: '车站',
    minutes: '分钟',
    via: '乘坐',
    onFoot: '步行',
    none: '附近没有步行可到的车站，无法估算。',
    unknown: '所需的底图没有读到，无法估算。',
    caption: '从这里到各站的分钟数',
    only: (count: number) => `底图内的 ${count} 座车站。`,
  },
  plans: {
    title: '适用的规划与政策',
    plans: (count: number) => `规划与目标 ${count} 条`,
    policies: (count: number) => `政策与服务 ${count} 条`,
    zone: (name: string, counts: string) => `${name}：${counts}`,
    wide: '适用于全区的：',
  },
  method: {
    title: '怎样量算',
    walk: ({ metresPerMinute, detour, access, neighbours }: WalkModel) =>
      `步行：每分钟 ${metresPerMinute} 米（每小时 ${(metresPerMinute * 60) / 1000} 公里），沿底图的街道走最短的路，到街道去的一段按直线乘以 ${detour}。离街道 ${access} 米之内算街道已知；更远的地方，以及相距 ${neighbours} 米之内、中间没有河的，全程按直线乘以 ${detour}。河道只能从街道的桥上走过；高架路、快速路和隧道不走人。`,
    ride: ({ mostWalk, headway, metresPerMinute, stop, change }: RideModel) =>
      `轨道交通：走到车站不超过 ${mostWalk} 分钟；每 ${headway} 分钟一班，候车按一半算；行车每小时 ${(metresPerMinute * 60) / 1000} 公里，每停一站另加 ${stop} 分钟；换乘走 ${change} 分钟，再候一次车。只算底图之内的线路，出站后的步行不计。这些都是假设，不是运营数据。`,
    data: '街道、水面、绿地、校园与轨道交通取自底图（© OpenStreetMap 贡献者，ODbL），部分线位是数字化或推断的；地点取自本图资料，每条都注明误差。',
    limits: '坡度、信号灯、门禁与夜间关闭都没有计入。选址前请到现场走一遍。',
  },
  plain: {
    working: '正在量算周边…',
    workingNote: '沿街道算步行路，再按模型算轨道交通，通常不到一秒。',
    failed: '报告没有算出来',
    retry: '再算一次',
    ready: '报告已算好',
    missing: (layers: string) => `没有读到底图的${layers}，下面的结果因此不全。`,
    stranded: '从这一点没有已知的步行路，例如它在水面上。',
    unknown: '不详',
    straight: '附近没有已知的街道，步行一律按直线折算。',
    layers: {
      roads: '街道',
      water: '水面',
      shoreline: '岸线',
      green: '绿地',
      campuses: '校园',
      'metro-lines': '轨道线路',
      'metro-stations': '车站',
    },
  },
  another: '换一个地点',
};

export type SiteTexts = typeof siteZh;
