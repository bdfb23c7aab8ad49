/** The sign of the shortlist; filled where something is kept. */
export function Bookmark({ filled }: { readonly filled: boolean }) {
  return (
    <svg
      className={filled ? 'icon bookmark bookmark-filled' : 'icon bookmark'}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M5.5 3h9v14L10 13.2 5.5 17z" />
    </svg>
  );
}
