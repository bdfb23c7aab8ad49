import { expect, it } from 'vitest';
import { onceFor } from '../../src/model/onceFor';

it('works out of each thing once, also where nothing comes of it', () => {
  const asked: object[] = [];
  const answer = onceFor((thing: object) => {
    asked.push(thing);
    return asked.length === 1 ? null : asked.length;
  });
  const [one, other] = [{}, {}];
  expect([answer(one), answer(one), answer(other), answer(other)]).toEqual([null, null, 2, 2]);
  expect(asked).toEqual([one, other]);
});
