import type { Position } from '../model/geometry';
import { siteId } from '../model/site';
import type { Upload } from '../uploads/upload';
import { type Drawn, type DrawTool, mostDrawn } from './drawing';
import type { Hand } from './hand';
import { withSelected } from './transitions';

/** What a visitor does with sites, drawings and layers of their own. */
export const toolActions = ({ toScene, toSession, scene, ask, arrive, choose }: Hand) => ({
  /** A free site was chosen, WGS-84 [longitude, latitude]: its report opens. */
  siteChosen: (position: Position) => {
    toSession({ choosingSite: false });
    choose(siteId(position));
  },
  /** A sheet over the map makes room for the choice, and the belt moves into the room. */
  siteChoosing: (choosingSite: boolean) => {
    toSession(
      choosingSite ? { choosingSite, drawTool: null, reshaping: null, sheet: 'peek' } : { choosingSite },
    );
    if (choosingSite && scene().camera === null && scene().selected === null) ask({ kind: 'home' });
  },
  /** A tool was taken in hand, or laid down. */
  drawToolChosen: (drawTool: DrawTool | null) =>
    toSession({
      drawTool,
      reshaping: null,
      choosingSite: false,
      ...(drawTool === null ? {} : { sheet: 'peek' as const }),
    }),
  /** The points of a finished drawing are to be moved, or have been. */
  reshapingChosen: (reshaping: string | null) =>
    toSession({
      reshaping,
      drawTool: null,
      choosingSite: false,
      ...(reshaping === null ? {} : { sheet: 'peek' as const }),
    }),
  /** All drawings as they stand now; the oldest go beyond the limit. */
  drawnChanged: (drawn: readonly Drawn[]) => toSession({ drawn: drawn.slice(-mostDrawn) }),
  /** The visitor's own layers as they stand now. */
  uploadsChanged: (uploads: readonly Upload[]) => toSession({ uploads }),
  /** A feature of a visitor's layer was chosen in the list or on the map, or let go: its page shows it. */
  uploadFeatureChosen: (uploadFeature: string | null) => {
    toSession({ uploadFeature });
    if (uploadFeature === null) return;
    arrive();
    if (scene().selected !== 'uploads') toScene(withSelected(scene(), 'uploads'));
  },
  /** Files were dropped: the page of the visitor's own layers takes them up. */
  filesDropped: (dropped: readonly File[]) => {
    toSession({ dropped });
    arrive();
    toScene(withSelected(scene(), 'uploads'));
  },
  filesTaken: () => toSession({ dropped: [] }),
});
