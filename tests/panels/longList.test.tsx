import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { listTexts } from '../../src/i18n/lists';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { FactsContext } from '../../src/parts/context';
import { firstRows, mostRows, SubjectList } from '../../src/parts/lists/SubjectList';
import { createActions } from '../../src/store/actions';
import { BeltContext } from '../../src/store/hooks';
import { createBeltStore } from '../../src/store/store';
import * as subjects from '../../src/wording/subjects';
import { factsWith, shippedPlaces } from '../bench/manyPlaces';

vi.mock('../../src/wording/subjects', { spy: true });

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
  expect(links()).toHaveLength(firstRows);
  await screen.findByText(texts.left(places.length - firstRows));
  fireEvent.click(screen.getByText(texts.more(mostRows)));
  expect(links()).toHaveLength(firstRows + mostRows);
  expect(document.activeElement).toBe(links()[firstRows]);
  fireEvent.click(screen.getByText(texts.more(mostRows)));
  fireEvent.click(screen.getByText(texts.more(places.length - firstRows - 2 * mostRows)));
  expect(links()).toHaveLength(places.length);
  expect(screen.queryByText(/未显示/)).toBeNull();
  // Another list begins anew, and one that is no longer than any published one is whole.
  rerender(<List of={places.slice(1)} />);
  expect(links()).toHaveLength(firstRows);
  rerender(<List of={places.slice(0, mostRows)} />);
  expect(links()).toHaveLength(mostRows);
  expect(screen.queryByText(/未显示/)).toBeNull();
});

it('a change of the filter reaches the address of every row, and draws none of them anew', () => {
  const drawn = vi.spyOn(subjects, 'rowMarks');
  const { container } = render(<List of={places.slice(0, 20)} />);
  const before = drawn.mock.calls.length;
  expect(before).toBeGreaterThan(0);
  act(() => context.actions.facetToggled('kind', 'company'));
  const addresses = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(addresses).toHaveLength(20);
  for (const [index, address] of addresses.entries()) {
    expect(new URLSearchParams(address).get('id')).toBe(places[index]?.id);
    expect(new URLSearchParams(address).get('kind')).toBe('company');
  }
  expect(drawn.mock.calls.length).toBe(before);
});
