/** Who draws: the name that the graphics card or its software gives, read from the map's own canvas; null where there is none. */
export function rendererName(page: Document = document): string | null {
  const context = page.querySelector<HTMLCanvasElement>('.map-canvas canvas')?.getContext('webgl2') ?? null;
  if (context === null) return null;
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  return typeof name === 'string' ? name : null;
}
