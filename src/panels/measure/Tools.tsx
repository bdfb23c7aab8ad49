import { measureTexts } from '../../i18n/measure';
import { drawTools } from '../../store/drawing';
import { useActions, useBeltState, useLanguage } from '../../store/hooks';
import { Icon } from '../../ui/Icon';

const icons = { line: 'way', area: 'area' } as const;

/** Takes a tool in hand, or lays it down. */
export function Tools() {
  const texts = measureTexts[useLanguage()];
  const tool = useBeltState(({ session }) => session.drawTool);
  const { drawToolChosen } = useActions();
  return (
    <fieldset className="measure-tools">
      <legend className="visually-hidden">{texts.toolsLabel}</legend>
      {drawTools.map((each) => (
        <button
          key={each}
          type="button"
          className="button"
          aria-pressed={tool === each}
          onClick={() => drawToolChosen(tool === each ? null : each)}
        >
          <Icon name={icons[each]} />
          {texts.tools[each]}
        </button>
      ))}
    </fieldset>
  );
}
