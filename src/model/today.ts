import { calendarDay } from './calendar';

/** Today in the visitor's time zone, `YYYY-MM-DD`: the one place where the app reads the clock for what is dated. */
export const today = (): string => calendarDay(new Date());
