/**
 * Is this key one of an input method, which is still choosing among its proposals? Safari ends the composition before it
 * tells of the key that ended it (WebKit bug 165004); all that is left to know that key by is the old code.
 */
export const isComposingKey = ({ isComposing, keyCode }: KeyboardEvent): boolean =>
  isComposing || keyCode === 229;
