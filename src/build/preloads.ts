import type { ModulePreloadOptions } from 'vite';

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
