import { calendarDay } from '../model/calendar';
import type { RawFacts } from '../model/facts';
import { save } from '../takeaway/save';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands facts to the browser as a workbook to be saved; the writer comes when it is first asked for. */
export async function saveWorkbook(raw: RawFacts, version: string | null, name = 'facts'): Promise<void> {
  const { writeWorkbook } = await import('../office/xlsx/write');
  const bytes = new Uint8Array(await writeWorkbook(raw, version));
  save(`${name}-${calendarDay(new Date())}.xlsx`, new Blob([bytes], { type: workbookType }));
}
