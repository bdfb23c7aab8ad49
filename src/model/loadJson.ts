/**
 * Fetches a JSON file by its absolute address; knows nothing of this build's files, so that a worker can use it.
 * @throws Error when the file cannot be reached or is not JSON
 */
export async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}
