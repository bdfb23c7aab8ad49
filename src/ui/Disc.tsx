import './disc.css';

/** The sign of an area in its hue (`--hue`): its number in a full disc, or a ring where it has none. */
export function Disc({ number, className }: { readonly number: number; readonly className?: string }) {
  const shape = number > 0 ? 'disc' : 'disc disc-ring';
  return (
    <span className={className === undefined ? shape : `${shape} ${className}`} aria-hidden="true">
      {number > 0 && <span>{number}</span>}
    </span>
  );
}
