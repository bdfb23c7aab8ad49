/** Signs that only an unattended screen needs, apart from the icons so that no first visit fetches them: 20 px grid, 1.5 px stroke. */
const paths = {
  up: 'M4.5 12.5L10 7l5.5 5.5',
  down: 'M4.5 7.5L10 13l5.5-5.5',
  left: 'M12.5 4.5L7 10l5.5 5.5',
  right: 'M7.5 4.5L13 10l-5.5 5.5',
  turnLeft: 'M4 11.2a6.2 6.2 0 1 0 2.2-4.9M6 2.6v4h4',
  turnRight: 'M16 11.2a6.2 6.2 0 1 1-2.2-4.9M14 2.6v4h-4',
  larger: 'M1.8 16L5 7.5 8.2 16M3 13h4M8.8 16L13.4 4 18 16M10.5 11.8h5.8',
  low: 'M9 3.1a1 1 0 1 0 .1 0zM9 6.2v5h4.2l2 4.6 1.6-.6M12.6 8.4H9M7 9.4a4.4 4.4 0 1 0 5.4 5.4',
  code: 'M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM12 12h2v2h-2zM15.5 15.5h1.5V17M12 17v-.5M17 12v.4M5.4 5.4h.2M14.4 5.4h.2M5.4 14.4h.2',
  remove: 'M7 4.5h10.5v11H7L2 10zM10 7.8l4.4 4.4M14.4 7.8L10 12.2',
  putAway: 'M2.5 4h15v7.5h-15zM5 6.5h.4M8.2 6.5h.4M11.4 6.5h.4M14.6 6.5h.4M6.5 9h7M7.5 14.5L10 17l2.5-2.5',
  touch:
    'M8.2 11.5V5.2a1.3 1.3 0 0 1 2.6 0V10l3.9.9a2 2 0 0 1 1.5 2.3l-.7 4.3H9.2L5.4 13a1.3 1.3 0 0 1 1.9-1.8zM5.6 6.2a4 4 0 1 1 7.8 0',
} as const;

export type SignName = keyof typeof paths;

export function Sign({ name }: { readonly name: SignName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
