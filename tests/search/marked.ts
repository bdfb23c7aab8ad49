import type { SearchHit } from '../../src/search/engine';

/** A name with its marked parts in brackets. */
export const marked = ({ name, marks }: SearchHit, language: 'zh' | 'en' = 'zh'): string => {
  let at = 0;
  let text = '';
  for (const [from, to] of marks[language]) {
    text += `${name[language].slice(at, from)}[${name[language].slice(from, to)}]`;
    at = to;
  }
  return text + name[language].slice(at);
};
