import { Suspense } from 'react';
import { laterRoom } from '../../ui/laterRoom';

const words = laterRoom(() => import('./WhereaboutsWords'));

/** Where a record lies, in words; they come with the first record that is opened. */
export function Whereabouts({ id }: { readonly id: string }) {
  const Words = words.present();
  return (
    <Suspense>
      <Words id={id} />
    </Suspense>
  );
}
