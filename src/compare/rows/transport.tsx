import { areRidesKnown } from '../../analysis/known';
import { compareTexts } from '../../i18n/compare';
import { AreaStations } from '../AreaStations';
import { missing, shown } from '../cell';
import { NearStations } from '../NearStations';
import { fromReport, type RowGroup } from '../row';

const soon = 30;

export const transport: RowGroup = {
  key: 'transport',
  rows: [
    {
      key: 'stations',
      method: 'stations',
      cell: (column, reading) => {
        if (column.subject?.type === 'zone') return shown(<AreaStations id={column.id} />);
        return fromReport(({ stations }) =>
          stations.length === 0 ? missing('notKnown') : shown(<NearStations stations={stations} />),
        )(column, reading);
      },
    },
    {
      key: 'metro',
      method: 'metro',
      cell: fromReport((report, { language }) => {
        const { metro } = report;
        if (!areRidesKnown(report)) return missing('notKnown');
        const count = metro.filter(({ minutes }) => Math.round(minutes) <= soon).length;
        return shown(compareTexts[language].stationCount(count), count);
      }),
    },
  ],
};
