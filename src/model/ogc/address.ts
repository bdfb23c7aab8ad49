import type { OnlinePlaces } from '../online-places';

/** An address below the service's landing page; a query of the landing page goes along. */
function below(
  { url }: OnlinePlaces,
  base: string,
  path: string,
  query: Readonly<Record<string, string>>,
): URL {
  const address = new URL(url, base);
  address.pathname = `${address.pathname.replace(/\/$/, '')}${path}`;
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return address;
}

/** No part of the standard, but servers that look at nothing else look at it, and a browser's tab shows the same. */
const json = { f: 'json' };

const collectionPath = ({ collection }: OnlinePlaces) => `/collections/${encodeURIComponent(collection)}`;

/** First page of the items. @param plain without `f`, for a server that refuses what it does not know */
export const itemsAddress = (places: OnlinePlaces, base: string, plain = false): URL =>
  below(places, base, `${collectionPath(places)}/items`, {
    ...(plain ? {} : json),
    limit: String(places.pageSize),
  });

export const collectionAddress = (places: OnlinePlaces, base: string): URL =>
  below(places, base, collectionPath(places), {});

export const conformanceAddress = (places: OnlinePlaces, base: string): URL =>
  below(places, base, '/conformance', {});

/** The endpoint as it is named to people. */
export const endpointName = ({ url, collection }: OnlinePlaces, base: string): string =>
  `${new URL(url, base).host} › ${collection}`;
