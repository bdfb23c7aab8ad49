import type * as v from 'valibot';
import { wordIssue } from '../issue-words.ts';
import { type Wording, wording } from '../problem.ts';

const subdomains = wording(
  '{s} 与 subdomains 对不上',
  '{s} and subdomains do not go together',
  '地址中有 {s} 时列出 subdomains，没有时删去；WMTS 与样式的地址不用 {s}',
  'list subdomains where an address has {s}, else leave them out; WMTS and styles take no {s}',
);

/** What is wrong with the configuration of base maps, by the schema's own messages. */
const words: Readonly<Record<string, Wording>> = {
  'not-https': wording(
    '不是 https 地址',
    'this is no https address',
    '请写以 https:// 开头的完整地址；http:// 只可用于本机（localhost、127.0.0.1）',
    'write a full address that begins with https://; http:// is for this machine only (localhost, 127.0.0.1)',
  ),
  'user-in-address': wording(
    '地址写法不对，或含有用户名',
    'it is no valid address, or it holds a user name',
    '请核对地址；密钥写在服务器上的 keys.json 里，地址中写 {key}',
    'check the address; a key goes into keys.json on the server, with {key} in the address',
  ),
  'braces-in-host': wording(
    '主机名中只能有 {s}',
    'a host may hold no braces but {s}',
    '请把主机名写全',
    'write the host in full',
  ),
  'stranger-in-braces': wording(
    '花括号中的名称不认识',
    'an unknown name in braces',
    '可用 {z} {x} {y} {-y} {s} {key} {TileMatrix} {TileRow} {TileCol}',
    'known are {z} {x} {y} {-y} {s} {key} {TileMatrix} {TileRow} {TileCol}',
  ),
  'tile-not-named': wording(
    '地址没有写明级别、列和行',
    'the address names no level, column and row',
    '请写入 {z}、{x}、{y}，或 {TileMatrix}、{TileCol}、{TileRow}',
    'put in {z}, {x}, {y}, or {TileMatrix}, {TileCol}, {TileRow}',
  ),
  'not-an-origin': wording(
    '这里只写主机',
    'only a host belongs here',
    '请写成 https://tiles.example.org，不带路径',
    'write it as https://tiles.example.org, without a path',
  ),
  'not-a-review-number': wording(
    '不像审图号',
    'this is no review number',
    '请照该底图公布的审图号抄写；确实没有时写 {"none": {"zh": "理由", "en": "reason"}}',
    'copy the number that its provider publishes; where there is none write {"none": {"zh": "理由", "en": "reason"}}',
  ),
  'gcj-not-in-a-style': wording(
    'GCJ-02 的矢量样式不能移正',
    'a style with data in GCJ-02 cannot be shifted back',
    '样式里的数据由地图引擎直接绘制，本图移不动；请改用 WGS-84 或 CGCS2000 的服务，或用图片瓦片（xyz、wmts）',
    'its data are drawn by the map engine itself, out of our reach; take a service in WGS-84 or CGCS2000, or picture tiles (xyz, wmts)',
  ),
  'geographic-matrix': wording(
    '这是经纬度的矩阵集',
    'this matrix set is in longitude and latitude',
    '请用该服务的 Web 墨卡托矩阵集（如 w、EPSG:3857、GoogleMapsCompatible）',
    'take the service’s set in Web Mercator (such as w, EPSG:3857, GoogleMapsCompatible)',
  ),
  'wmts-incomplete': wording(
    'WMTS 的地址不完整',
    'the address of the WMTS is incomplete',
    '请在地址里写 {TileMatrix}、{TileRow}、{TileCol}；或另写 layer 和 tileMatrixSet',
    'put {TileMatrix}, {TileRow}, {TileCol} into the address, or add layer and tileMatrixSet',
  ),
  'key-and-address-differ': wording(
    'key 与地址中的 {key} 对不上',
    'key and {key} in the addresses do not go together',
    '需要密钥时写 "key": true，并在每个地址中写 {key}；不需要时两处都不写',
    'where a key is needed write "key": true and {key} in each address, else neither',
  ),
  'subdomains-differ': subdomains,
  'not-a-subdomain': wording(
    '不是子域名',
    'not a subdomain',
    '只用小写字母、数字和连字符，如 "a"',
    'lower-case letters, digits and hyphens only, such as "a"',
  ),
  'levels-crossed': wording(
    '最小级别大于最大级别',
    'the lowest level is above the highest',
    '请对调或更正 minZoom 和 maxZoom',
    'correct minZoom and maxZoom',
  ),
  'rows-told-twice': wording(
    '行号方向写了两次，或各地址不一致',
    'the direction of rows is told twice, or differs among the addresses',
    '从南往北数的行号，用 "tms": true 或 {-y} 之一',
    'for rows from the south use either "tms": true or {-y}',
  ),
  'rows-in-a-matrix': wording(
    'WMTS 的行号从北往南数，不用 {-y}',
    'a WMTS counts its rows from the north, without {-y}',
    '请写 {TileRow}；行号从南数的服务用 xyz',
    'write {TileRow}; for a service that counts from the south take xyz',
  ),
  'id-taken': wording(
    'embedded 是内置底图的编号',
    'embedded is the id of the built-in base map',
    '请换一个编号',
    'choose another id',
  ),
};

const datum = wording(
  '没有写明坐标系，或写法不认识',
  'the datum is missing or unknown',
  '请写 "WGS-84"、"CGCS2000" 或 "GCJ-02"；百度的 BD-09 瓦片分割不同，不能使用',
  'write "WGS-84", "CGCS2000" or "GCJ-02"; Baidu’s BD-09 cuts its tiles differently and cannot be used',
);

/** An issue of the schema in both languages, with a remedy. */
export function onlineWords(issue: v.BaseIssue<unknown>, field: string | null): Wording {
  if (field === 'datum' && words[issue.message] === undefined) return datum;
  return words[issue.message] ?? wordIssue(issue);
}
