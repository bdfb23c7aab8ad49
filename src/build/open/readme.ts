import type { Release } from './about.ts';
import { openTitle } from './indexFile.ts';
import type { OpenFile } from './openFile.ts';

/** A cell of a table in Markdown. */
const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const table = (heads: readonly string[], files: readonly OpenFile[], language: 'zh' | 'en'): string =>
  [
    row(heads),
    row(heads.map(() => '---')),
    ...files.map(({ file, about, count, schemaFile }) =>
      row([
        `[${file}](${file})`,
        about.description[language],
        String(count),
        about.licence,
        `[schema](${schemaFile})`,
      ]),
    ),
  ].join('\n');

/** What the folder holds, for people, in both languages. */
export function readmeOf(files: readonly OpenFile[], { version, date }: Release): string {
  return `# ${openTitle.zh} · ${openTitle.en}

## 中文

版本 ${version}${date === null ? '' : `，资料截至 ${date}`}。地址不变，内容随地图更新；程序可先读 [index.json](index.json)。

${table(['文件', '内容', '条数', '许可', '结构'], files, 'zh')}

- GeoJSON 按 RFC 7946：WGS-84，先经度后纬度，单位为度；最多六位小数。QGIS 与 geojson.io 可直接打开，无需转换。
- 与高德、百度等 GCJ-02 或 BD-09 底图叠放会错开数百米，请先换算底图。
- 没有公布位置的地点，几何为空（null），请勿自行定点；范围与廊带均为示意，误差见 boundary_error_m。
- 属性表是平的：名称、类别、片区、状态、日期、可信度与出处各占一栏，多个值以“ | ”分隔；名为 *_json 的栏是 JSON 文本，保存数字、大事记等的全部细节。
- 底图经过综合，各要素如何得来、误差多大，见 method（exact 精确、digitised 描绘、inferred 推断）与 error_m。
- 事实与文字：CC BY 4.0；据 OpenStreetMap 数据绘制的几何与底图：ODbL 1.0，须注明 © OpenStreetMap 贡献者。逐个文件见上表。
- 引用：每个文件的 metadata.cite 给出写法，请再注明文件地址与取用日期。
- 资料说的是其自身日期的情况，不代表今天。

## English

Version ${version}${date === null ? '' : `, facts up to ${date}`}. The addresses stay, the contents follow the map; a program may begin with [index.json](index.json).

${table(['File', 'Holds', 'Count', 'Licence', 'Shape'], files, 'en')}

- GeoJSON as in RFC 7946: WGS-84, longitude before latitude, in degrees, six decimals at most. QGIS and geojson.io open the files as they are.
- On base maps in GCJ-02 or BD-09 (AMap, Baidu) they would lie hundreds of metres off: convert the base map first.
- A place without a published site has no geometry (null): please do not pin it. Outlines and ribbons are indicative; boundary_error_m gives the error.
- The attribute table is flat: names, kind, zone, status, dates, confidence and sources each have a field; several values stand between " | ". Fields named *_json are JSON text and keep every detail of figures, milestones and the like.
- The base map is generalised; method (exact, digitised, inferred) and error_m say how a feature was got and how far it may be off.
- Facts and texts: CC BY 4.0. Geometry and base map drawn from OpenStreetMap data: ODbL 1.0, with the credit © OpenStreetMap contributors. The table above says which for each file.
- To cite: metadata.cite of each file has the wording; please add the file's address and the day you took it.
- The facts speak of their own dates, not of today.
`;
}
