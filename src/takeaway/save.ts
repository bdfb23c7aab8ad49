let last: string | null = null;

/** Hands a file to the browser to be saved. The one before it is let go: by now it has been read. */
export function save(name: string, file: Blob): void {
  if (last !== null) URL.revokeObjectURL(last);
  last = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = last;
  link.download = name;
  link.click();
}
