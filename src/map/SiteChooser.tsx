import { useActions, useMessages } from '../store/hooks';
import { liveView } from './liveView';
import './siteChooser.css';

/** While a free site is being chosen: how to do it, a cross in the middle of the map, and a button for it. */
export default function SiteChooser() {
  const { map } = useMessages();
  const { siteChosen, siteChoosing } = useActions();
  return (
    <div className="site-chooser">
      <div className="site-cross" aria-hidden="true" />
      <fieldset
        className="site-chooser-card"
        onKeyDown={({ key }) => {
          if (key === 'Escape') siteChoosing(false);
        }}
      >
        <legend className="visually-hidden">{map.chooseSite}</legend>
        <p role="status">{map.choosing}</p>
        <div className="site-chooser-buttons">
          <button type="button" className="button" onClick={() => siteChosen(liveView.getState().centre)}>
            {map.chooseHere}
          </button>
          <button type="button" className="button" onClick={() => siteChoosing(false)}>
            {map.chooseCancel}
          </button>
        </div>
      </fieldset>
    </div>
  );
}
