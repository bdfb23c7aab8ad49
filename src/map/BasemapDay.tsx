import { use } from 'react';
import { originInUse } from '../model/loadBasemap';

/** The day of the extract that the base map was made from, where it is known; stands after the credit. */
export default function BasemapDay() {
  const day = use(originInUse())?.extract.date;
  return day && ` · ${day}`;
}
