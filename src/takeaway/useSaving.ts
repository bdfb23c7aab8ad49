import { useState } from 'react';
import { useAnnounce } from '../ui/Announcer';
import { save } from './save';

/** A file that is made when it is asked for. */
export interface OwnFile {
  readonly name: string;
  readonly type: string;
  readonly make: () => string;
}

interface Words {
  readonly saved: (name: string) => string;
  readonly failed: string;
}

/** Saves a file, and says and announces how it went; `said` is empty before that. */
export function useSaving(words: Words) {
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const download = (file: OwnFile) => {
    const word = isSaved(file) ? words.saved(file.name) : words.failed;
    setSaid(word);
    announce(word);
  };
  return { said, download };
}

function isSaved({ name, type, make }: OwnFile): boolean {
  try {
    save(name, new Blob([make()], { type }));
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}
