import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Announcer, useAnnounce } from '../../src/ui/Announcer';
import { BilingualName } from '../../src/ui/BilingualName';
import { Disc } from '../../src/ui/Disc';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary';
import { Figure } from '../../src/ui/Figure';
import { Icon } from '../../src/ui/Icon';
import { iconPaths } from '../../src/ui/iconPaths';
import { ToggleGroup } from '../../src/ui/ToggleGroup';

describe('a name in two scripts', () => {
  it('puts the reader’s own first and marks the language of the other', () => {
    const { container } = render(<BilingualName name={{ zh: '滨江', en: 'Binjiang' }} language="en" />);
    expect(container.textContent).toBe('Binjiang滨江');
    expect(screen.getByText('滨江').lang).toBe('zh-Hans-CN');
  });

  it('is said once where both are the same', () => {
    const { container } = render(<BilingualName name={{ zh: 'NICE2035', en: 'NICE2035' }} language="zh" />);
    expect(container.textContent).toBe('NICE2035');
  });
});

describe('a figure', () => {
  const kind = { shape: 'target', word: '目标' } as const;

  it.each([
    ['超过2,300亿元', '超过', '2,300'],
    ['over RMB 230 billion', 'over RMB ', '230'],
    ['5.5%', '', '5.5'],
  ])('%s: sets the digits apart', (value, before, number) => {
    const { container } = render(<Figure label="x" value={value} date="2023" kind={kind} />);
    expect(container.querySelector('.figure-before')?.textContent).toBe(before);
    expect(container.querySelector('.figure-number')?.textContent).toBe(number);
    expect(container.querySelector('.figure-value')?.textContent).toBe(value);
  });

  it('that is no actual says so by word and shape', () => {
    const { container } = render(<Figure label="x" value="5" date="2023" kind={kind} badge="旧" />);
    expect(screen.getByText('目标')).toBeTruthy();
    expect(container.querySelector('.kind-shape')).not.toBeNull();
    expect(screen.getByText('旧')).toBeTruthy();
  });

  it('that is an actual needs no word', () => {
    render(<Figure label="x" value="5" date="2023" kind={{ shape: 'actual', word: '实际' }} />);
    expect(screen.queryByText('实际')).toBeNull();
  });
});

it('every icon is drawn on the 20 px grid and says nothing to a screen reader', () => {
  for (const [name, path] of Object.entries(iconPaths)) {
    expect(path, name).toMatch(/^M[\d\sa-zA-Z.,-]+$/);
    for (const [, x] of path.matchAll(/[ML](-?[\d.]+)/g)) expect(Number(x), name).toBeLessThanOrEqual(20);
  }
  const { container } = render(<Icon name="company" />);
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

it('a disc shows a number, or is a ring', () => {
  const { container } = render(
    <>
      <Disc number={3} />
      <Disc number={0} />
    </>,
  );
  expect(container.textContent).toBe('3');
  expect(container.querySelectorAll('.disc-ring')).toHaveLength(1);
});

it('a group of buttons has one pressed, and says which was chosen', async () => {
  const choose = vi.fn();
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ] as const;
  render(<ToggleGroup label="letters" options={options} value="a" onChoose={choose} />);
  expect(screen.getByRole('group', { name: 'letters' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'A', pressed: true })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'B', pressed: false }));
  expect(choose).toHaveBeenCalledWith('b');
});

function Speaker() {
  const announce = useAnnounce();
  return (
    <button type="button" onClick={() => announce('twelve shown')}>
      say
    </button>
  );
}

it('what is announced stands in the one polite region', async () => {
  render(
    <Announcer label="notices" notices={null}>
      <Speaker />
    </Announcer>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'say' }));
  const region = screen.getByRole('status');
  expect(region.textContent).toBe('twelve shown');
  expect(region.getAttribute('aria-live')).toBe('polite');
});

let broken = true;
function Fragile() {
  if (broken) throw new Error('broken');
  return <p>whole</p>;
}

describe('an error', () => {
  const bounded = (key: string) => (
    <ErrorBoundary
      resetKey={key}
      fallback={(retry) => (
        <button type="button" onClick={retry}>
          again
        </button>
      )}
    >
      <Fragile />
    </ErrorBoundary>
  );

  it('stays inside its region, until it is tried again or something else is chosen', async () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    broken = true;
    const { rerender } = render(bounded('one'));
    await userEvent.click(screen.getByRole('button', { name: 'again' }));
    expect(screen.queryByText('whole')).toBeNull();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'again' }));
    expect(screen.getByText('whole')).toBeTruthy();
    broken = true;
    rerender(bounded('two'));
    expect(screen.getByRole('button', { name: 'again' })).toBeTruthy();
    broken = false;
    rerender(bounded('three'));
    expect(screen.getByText('whole')).toBeTruthy();
    silenced.mockRestore();
  });
});
