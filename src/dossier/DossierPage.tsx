/** The dossier as it will be printed. */
export default function DossierPage() {
  return <article className="page" />;
}
