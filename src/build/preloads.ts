import type { HtmlTagDescriptor, ModulePreloadOptions, Plugin } from 'vite';

type Resolve = NonNullable<ModulePreloadOptions['resolveDependencies']>;

/**
 * Leaves out of the lists of what a late part preloads whatever the page itself has loaded already: each list stands
 * in the scripts that every visit fetches.
 */
export function withoutOwn(): Resolve {
  const own = new Set<string>();
  return (file, dependencies, { hostType }) => {
    if (hostType === 'html') for (const each of [file, ...dependencies]) own.add(each);
    return hostType === 'html' ? dependencies : dependencies.filter((each) => !own.has(each));
  };
}

/** What the panel waits for beside the page's own scripts: the browser asks for it at once, not when these have run. */
const early = [
  { file: /^assets\/panel-[\w-]+\.js$/, attrs: { rel: 'modulepreload' } },
  { file: /^assets\/panel-[\w-]+\.css$/, attrs: { rel: 'preload', as: 'style' } },
  { file: /^data\/facts\.\w+\.json$/, attrs: { rel: 'preload', as: 'fetch' } },
] as const;

/** Names in the page what its panel waits for. @throws Error when the build lacks one of these files */
export function earlyPlugin(): Plugin {
  return {
    name: 'belt-early',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        if (bundle === undefined) return [];
        return early.map(({ file, attrs }): HtmlTagDescriptor => {
          const found = Object.keys(bundle).find((name) => file.test(name));
          if (found === undefined) throw new Error(`The build has no file ${file}`);
          return {
            tag: 'link',
            attrs: { ...attrs, crossorigin: true, href: `./${found}` },
            injectTo: 'head',
          };
        });
      },
    },
  };
}
