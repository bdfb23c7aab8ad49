import type { Cited } from './model/blocks';

/** Id of a note in the list at the end. */
export const noteId = (number: number): string => `note-${number}`;

/** Raised numbers that lead to the notes at the end. */
export function Marks({ notes }: { readonly notes: readonly number[] }) {
  if (notes.length === 0) return null;
  return (
    <sup className="marks">
      {notes.map((number, index) => (
        <span key={number}>
          {index > 0 && ','}
          <a href={`#${noteId(number)}`}>{number}</a>
        </span>
      ))}
    </sup>
  );
}

/** Words with the marks of their notes. */
export function Said({ said }: { readonly said: Cited }) {
  return (
    <>
      {said.text}
      <Marks notes={said.notes} />
    </>
  );
}
