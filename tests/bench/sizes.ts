import { bytesOf, distFiles, pageScripts, panelScripts, scriptsFrom } from '../build/dist';
import { kB, row } from './table';

/** How many bytes each part of the build has on the wire, as lines of Markdown. */
export function sizeRows(): readonly string[] {
  // The page of the office is built apart, with parts of its own.
  const isOffice = (file: string) => /\/office-/.test(file);
  const files = distFiles().filter((file) => !isOffice(file));
  const office = distFiles().filter((file) => isOffice(file) && file.endsWith('.js'));
  const matching = (pattern: RegExp) => files.filter((file) => pattern.test(file));
  const line = (name: string, of: Iterable<string>) => row(name, kB(bytesOf(of)));
  return [
    row('part of the build', 'size on the wire'),
    row('---', '---'),
    line('scripts before header and outline', scriptsFrom(pageScripts())),
    line('scripts before the facts are shown', panelScripts()),
    line('all scripts, map and worker included', matching(/\.js$/)),
    line('all scripts of the office’s page', office),
    line('style sheets', matching(/\.css$/)),
    line('fonts, core', matching(/core.*woff2$/)),
    line('fonts, running text', matching(/rest.*woff2$/)),
    line('facts', matching(/^data\/facts\./)),
    line('base map', matching(/^data\/basemap\//)),
  ];
}
