import { type Wording, wording } from '../problem';

/** What a server says of itself, no longer than a person would read. */
const brief = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

const tellOperator = ['请联系这个 GIS 服务的管理员', 'tell whoever runs this GIS server'] as const;

export const unreachable = (cause: string): Wording =>
  wording(
    `GIS 服务没有应答（${cause}）`,
    `the GIS server does not answer (${cause})`,
    '请检查网络、地址，以及服务是否允许本页跨域读取（CORS）',
    'check the network, the address, and that the server lets this page read it (CORS)',
  );

export const failedOnPage = (status: number, page: number): Wording =>
  wording(
    `GIS 服务在第 ${page} 页答以 HTTP ${status}`,
    `the GIS server answered page ${page} with HTTP ${status}`,
    '请核对 online.json 中的地址和图层名；若无误，请查看服务的日志',
    'check address and collection in online.json; if they are right, read the log of the server',
  );

export const notJson = (type: string): Wording =>
  wording(
    `GIS 服务给出的是 ${brief(type)}，不是 GeoJSON`,
    `the GIS server gave ${brief(type)}, not GeoJSON`,
    '请核对地址：应为 OGC API – Features 的首页地址，不带 /collections；并让服务输出 application/geo+json',
    'check the address: it is that of the landing page of OGC API – Features, without /collections; have the server give application/geo+json',
  );

export const noCollection: Wording = wording(
  'GIS 服务给出的不是 GeoJSON 要素集',
  'what the GIS server gave is no GeoJSON feature collection',
  '请核对 online.json 中的图层名',
  'check the name of the collection in online.json',
);

export const otherCrs = (crs: string): Wording =>
  wording(
    `坐标系不是 CRS84（WGS-84 经纬度），而是 ${brief(crs)}`,
    `the coordinates are not in CRS84 (WGS-84 longitude and latitude) but in ${brief(crs)}`,
    '请让服务按标准默认输出 CRS84',
    'have the server give CRS84, which is what the standard wants by default',
  );

/** @param elsewhere only the origin, since an address may hold a key; null where it is no address */
export const nextElsewhere = (elsewhere: string | null, origin: string): Wording =>
  wording(
    `下一页指向别处：${brief(elsewhere ?? '?')}；只从 ${origin} 读取`,
    `the next page is said to be elsewhere: ${brief(elsewhere ?? '?')}; only ${origin} is read`,
    '请在 GIS 服务的设置中填写它对外的地址（pygeoapi 的 server.url）',
    'enter the public address of the GIS server in its own settings (server.url of pygeoapi)',
  );

export const nextLoops: Wording = wording(
  '下一页又回到已经读过的一页',
  'the next page is one that was read before',
  ...tellOperator,
);

export const tooMuch = (what: readonly [zh: string, en: string]): Wording =>
  wording(
    `数据太多：超过 ${what[0]}`,
    `too much data: more than ${what[1]}`,
    '请在服务中只发布本图所需的地点',
    'publish only the places that this map needs',
  );

export const incomplete = (matched: number, received: number): Wording =>
  wording(
    `服务说有 ${matched} 个要素，实收 ${received} 个`,
    `the server speaks of ${matched} features, ${received} came`,
    '可能有人正在修改；稍后会再试。若一直如此，请联系这个 GIS 服务的管理员',
    'somebody may be editing; it is tried again later. If it stays so, tell whoever runs this GIS server',
  );

export const notFeatures: Wording = wording(
  '这个服务没有声明符合 OGC API – Features',
  'this server does not say that it conforms to OGC API – Features',
  '请核对地址；WFS 等其他接口不能用',
  'check the address; WFS and other interfaces cannot be used',
);

export const tooFew = (good: number, of: number, first: Wording | null): Wording =>
  wording(
    `${of} 个地点中只有 ${good} 个通过检查，不足一半${first === null ? '' : `；例如：${first.problem.zh}`}`,
    `only ${good} of ${of} places pass, which is less than half${first === null ? '' : `; for instance: ${first.problem.en}`}`,
    first?.remedy.zh ?? '请核对图层和字段名',
    first?.remedy.en ?? 'check the collection and the names of its fields',
  );

export const entangled = (first: Wording | null): Wording =>
  wording(
    `去掉有错的地点，总有别的地点因引用它们而出错${first === null ? '' : `；例如：${first.problem.zh}`}`,
    `whenever bad places are left out, others that refer to them turn bad${first === null ? '' : `; for instance: ${first.problem.en}`}`,
    first?.remedy.zh ?? '请核对 related 一栏',
    first?.remedy.en ?? 'check the field related',
  );

export const mostlyMissing = (good: number, known: number): Wording =>
  wording(
    `服务只给出 ${good} 个可用的地点，不到随图资料（${known} 个）的一半`,
    `the server gives ${good} usable places, less than half of those that come with the map (${known})`,
    '请核对图层是否完整；若确实要减少地点，请先更新随图资料',
    'check that the collection is whole; if places are to go, change the facts that come with the map first',
  );

export const shifted = (datum: string): Wording =>
  wording(
    `多数地点整体偏移，与 ${datum} 相符，而服务声明的是 WGS-84`,
    `most places are shifted as ${datum} is, while the server says WGS-84`,
    `请在服务中换算为 WGS-84，或在 online.json 的 places 中写 "datum": "${datum}"`,
    `convert them to WGS-84 in the server, or write "datum": "${datum}" under places in online.json`,
  );

export const notJsonText: Wording = wording(
  '这一栏不是有效的 JSON 列表',
  'this field is not a list in JSON',
  '请恢复原来的内容，或清空这一栏',
  'restore what stood there, or empty the field',
);

export const idTwice: Wording = wording(
  '编号重复，只用第一条',
  'the id stands twice; only the first one is used',
  '请给其中一条换一个编号',
  'give one of them another id',
);

export const notAPoint = (type: string): Wording =>
  wording(
    `几何类型应为点，现为 ${brief(type)}`,
    `the geometry must be a point, but is ${brief(type)}`,
    '请改为点，或清空几何（位置未公布）',
    'make it a point, or empty it (site not published)',
  );
