import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { listTexts } from '../../src/i18n/lists';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { FactsContext } from '../../src/parts/context';
import { mostRows, SubjectList } from '../../src/parts/lists/SubjectList';
import { createActions } from '../../src/store/actions';
import { BeltContext } from '../../src/store/hooks';
import { createBeltStore } from '../../src/store/store';
import { factsWith, shippedPlaces } from '../bench/manyPlaces';

const belt = createBelt(parseFacts(factsWith(shippedPlaces + mostRows)).facts);
const places = belt.allSubjects().filter(({ type }) => type === 'place');
const texts = listTexts.zh;

const store = createBeltStore();
const context = { store, actions: createActions(store) };

function List({ of }: { readonly of: typeof places }) {
  return (
    <BeltContext value={context}>
      <FactsContext value={belt}>
        <SubjectList subjects={of} />
      </FactsContext>
    </BeltContext>
  );
}

it('a long list shows its first rows, and more of them on request, with the focus on the first that came', async () => {
  const { container, rerender } = render(<List of={places} />);
  const links = () => [...container.querySelectorAll('.rows > .row > a')];
  expect(links()).toHaveLength(mostRows);
  await screen.findByText(texts.left(shippedPlaces));
  fireEvent.click(screen.getByText(texts.more(mostRows)));
  expect(links()).toHaveLength(2 * mostRows);
  expect(document.activeElement).toBe(links()[mostRows]);
  fireEvent.click(screen.getByText(texts.more(shippedPlaces - mostRows)));
  expect(links()).toHaveLength(places.length);
  expect(screen.queryByText(/未显示/)).toBeNull();
  // Another list begins anew, and a short one is whole.
  rerender(<List of={places.slice(1)} />);
  expect(links()).toHaveLength(mostRows);
  rerender(<List of={places.slice(0, mostRows)} />);
  expect(links()).toHaveLength(mostRows);
  expect(screen.queryByText(/未显示/)).toBeNull();
});
