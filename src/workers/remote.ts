/** A service as it is seen from outside, wherever it runs: all answers come later. `close` breaks off what it is doing. */
export type Remote<Service> = {
  readonly [Question in keyof Service]: Service[Question] extends (...asked: infer Asked) => infer Answer
    ? (...asked: Asked) => Promise<Awaited<Answer>>
    : never;
} & { readonly close: () => void };
