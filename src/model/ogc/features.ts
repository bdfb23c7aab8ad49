import { entryOf } from '../parse-list';
import type { Answer } from './answer';

/** All features of an answer, in the order of its pages. */
export const featuresIn = ({ pages }: Answer): readonly unknown[] =>
  pages.flatMap(({ content }): readonly unknown[] => {
    const features = entryOf(content, 'features');
    return Array.isArray(features) ? features : [];
  });
