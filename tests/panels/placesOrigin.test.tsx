import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { unreachable } from '../../src/model/ogc/words';
import { type PlacesOrigin, placesOrigin } from '../../src/store/placesOrigin';
import { arrived, openPanel } from './opened';

const origin: PlacesOrigin = {
  endpoint: 'gis.example.org › places',
  credit: { zh: '某局', en: 'The Bureau' },
  read: { at: Date.UTC(2026, 10, 26, 4, 30), taken: 130, leftOut: 2, kept: 0 },
  why: null,
};
const open = async (language: 'zh' | 'en', shown: PlacesOrigin | null) => {
  placesOrigin.setState({ origin: shown });
  if (shown !== null) {
    const meta = document.createElement('meta');
    meta.name = 'belt-places';
    document.head.append(meta);
  }
  openPanel({ page: 'sources', language });
  await arrived();
};
const section = (name: string) => screen.queryByRole('region', { name })?.textContent ?? null;
const stands = (name: string) => screen.findByRole('region', { name });

afterEach(() => {
  document.head.innerHTML = '';
  placesOrigin.setState({ origin: null });
});

describe('the page of sources', () => {
  it('says nothing of an endpoint where there is none', async () => {
    await open('zh', null);
    expect(section('地点的来源')).toBeNull();
  });

  it('says where the places come from, and of what time they are', async () => {
    await open('en', origin);
    await stands('Where places come from');
    const text = section('Where places come from');
    expect(text).toContain('130 places on this map come from the GIS server gis.example.org › places');
    expect(text).toMatch(/26 November 2026/);
    expect(text).toContain('2 more did not pass and are not used.');
    expect(text).toContain('The Bureau');
    expect(text).not.toContain('stay');
  });

  it('says so in Chinese, and follows what happens', async () => {
    await open('zh', origin);
    await stands('地点的来源');
    expect(section('地点的来源')).toMatch(/130 个地点取自 GIS 服务 .*2026年11月26日/);
    act(() => placesOrigin.setState({ origin: { ...origin, why: unreachable('fetch failed') } }));
    expect(section('地点的来源')).toContain('现在的内容没有采用：GIS 服务没有应答（fetch failed）');
    act(() => placesOrigin.setState({ origin: { ...origin, read: null, why: unreachable('fetch failed') } }));
    expect(section('地点的来源')).toContain('图上的地点是随图资料');
    expect(section('地点的来源')).not.toContain('某局');
  });
});
