/** Chosen zones, places and sites side by side. */
export default function ComparePage() {
  return <article className="page" />;
}
