/** What stands beside the change list: what this is, and how it is published and taken back. */
export const readmeText = (
  version: string,
  day: string,
  changes: number,
): string => `杨浦科创带 · 资料 ${version}（${day}，${changes} 条记录有变化）

发布：把 data 文件夹放到地图所在的文件夹里，与原有的 data 合并。
  · 原有的文件都留着；只有 data/versions.txt 会被替换，提示时选“替换”。
  · 底图没有变，不在包里。
  · 已经打开的页面会自己换上；展厅屏幕在无人使用时换上。
退回：用记事本打开 data/versions.txt，把要用的版本移到第一行，保存。
核对：data/manifest.${version}.json 列出每个文件的 SHA-256；不符的文件，地图会拒收并沿用原来的版本。
改了什么：changes.csv（表格）和 changes.txt（文字）。

Yangpu innovation belt · facts ${version} (${day}; ${changes} ${changes === 1 ? 'record differs' : 'records differ'})

To publish: put the folder "data" into the folder of the map, so that it joins the one that is there.
  · Every file that is there stays; only data/versions.txt is replaced. Answer "replace" when asked.
  · The base map has not changed and is not in the bundle.
  · Pages that are open take it up by themselves; a hall's screen does so when nobody uses it.
To go back: open data/versions.txt in a text editor, move the version that you want to the first line, and save.
To verify: data/manifest.${version}.json lists the SHA-256 of each file. The map refuses what differs and keeps the former version.
What changed: changes.csv (a table) and changes.txt (plain text).
`;
