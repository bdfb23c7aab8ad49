/** What is worked out of a thing when it is first asked for, and remembered for as long as the thing is there. */
export function onceFor<Thing extends WeakKey, Value>(
  make: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const made = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    const known = made.get(thing) ?? { value: make(thing) };
    made.set(thing, known);
    return known.value;
  };
}
