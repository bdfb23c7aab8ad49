import { causeOf } from '../cause';
import type { Wording } from '../problem';
import { unreachable } from './words';

/** An endpoint's answer is not used: what is wrong with it and how to mend it. */
export class OgcRefusal extends Error {
  readonly said: Wording;

  constructor(said: Wording) {
    super(said.problem.en);
    this.name = 'OgcRefusal';
    this.said = said;
  }
}

/** Why an endpoint is not used, whatever was thrown while it was asked. */
export const whyOf = (error: unknown): Wording =>
  error instanceof OgcRefusal ? error.said : unreachable(causeOf(error));
