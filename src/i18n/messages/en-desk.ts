import type { DeskTexts } from './zh-desk';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const deskEn: DeskTexts = {
  title: 'Updating the facts',
  skip: 'Skip to the page',
  toMap: 'See the published map',
  lead: 'Update the companies, plans and figures of the map by spreadsheet: open the edited workbook, see its mistakes, see what it changes, preview it, and take away a version to publish.',
  privacy:
    'Files are read in this browser only; nothing is uploaded. Until you publish, the map stays as it is.',
  loading: 'Reading the published facts…',
  failed: (cause) => `The published facts could not be read (${cause}). Check the network and try again.`,
  again: 'Try again',
  start: {
    title: 'Open a workbook',
    drop: 'Drop files here, or',
    choose: 'Choose files',
    other: 'Open another',
    formats: 'One .xlsx workbook, or one or several .csv files; 20 MB each at most.',
    workbook: 'Download the present facts as a workbook',
    workbookNote:
      'No workbook yet? Download it, edit it in Excel, WPS or LibreOffice, save, and open it here.',
    making: 'Making the workbook…',
    reading: (names) => `Reading ${names}…`,
    opened: (names) => `Opened ${names}`,
    discard: 'Discard the draft',
    discarded: 'The draft was discarded',
    kept: 'The draft stays in this browser and is here when you open the page again; discarding it deletes it.',
    notKept:
      'This browser does not keep drafts: after a reload you will have to open the workbook again, and edits made on the map are lost.',
    lostBase: (version) =>
      `This workbook was made from version ${version}, which the server no longer has, so your changes cannot be told from what others published since: publishing it would undo theirs. Download the present workbook and carry your changes over; or else check each difference below.`,
    workerFailed: 'The reading broke off. Open the files again.',
    notMade: (cause) => `The workbook was not made (${cause}). Try again.`,
  },
  dropped: {
    title: 'Part of the last draft could not be read and was not restored',
    rest: 'Everything else is here. Compare with the workbook, and do these once more:',
    file: (name) => `the file ${name}`,
    edit: (name) => `the edit of ${name} on the map`,
    base: 'the published facts that the draft was begun on: what others published meanwhile cannot be told, so look at the difference with care',
    dismiss: 'Dismiss',
  },
  since: {
    title: 'Somebody else has published meanwhile',
    lead: (base, version) =>
      `Your workbook or draft was made from version ${base}; version ${version} is published now. What you did not touch has become what is published; what you changed is kept.`,
    clashes: (count) =>
      `${plural(count, 'entry was', 'entries were')} changed on both sides: choose for each`,
    decided: (count) =>
      `${plural(count, 'entry was', 'entries were')} changed on both sides, and all are chosen`,
    none: 'Nothing was changed on both sides, so there is nothing to do.',
    published: 'Published now',
    drafted: 'In the draft',
    theirs: 'Use the published',
    ours: 'Use the draft',
    choose: (name) => `${name}: which to use`,
    undecided: 'Not chosen yet; as published until then',
    removedOurs: 'The draft takes this record out; somebody else changed it.',
    removedTheirs: 'Somebody else took this record out; the draft changed it.',
    list: (count) => `${plural(count, 'change', 'changes')} published by others`,
  },
  refused: {
    title: (name) => `${name} was not read`,
    why: (problem, remedy) => `${problem}; ${remedy}.`,
    dismiss: 'Dismiss',
  },
  mistakes: {
    title: 'Mistakes',
    none: 'No mistakes.',
    count: (count) =>
      `${plural(count, 'mistake', 'mistakes')}. Rows with mistakes were left out, everything else was taken; correct them in the workbook and open it again.`,
    whole: 'The workbook as a whole',
    sheet: (name, count) => `${name}: ${count}`,
    cell: 'Cell',
    row: (row) => `row ${row}`,
    wholeSheet: 'whole sheet',
    record: 'Record',
    problem: 'Problem',
    remedy: 'Remedy',
    save: 'Download the list as CSV',
    copy: 'Copy the list',
    copied: 'Copied',
    notCopied: 'The browser does not let it be copied; download it instead',
    more: (count) => `Show ${count} more`,
    remarks: (count) => `${plural(count, 'remark', 'remarks')} that hold nothing back`,
    headings: {
      sheet: 'Sheet',
      row: 'Row',
      cell: 'Cell',
      column: 'Column',
      record: 'Record',
      problem: 'Problem',
      remedy: 'Remedy',
    },
  },
  changes: {
    title: 'Difference from what is published',
    none: 'Nothing differs from the published facts.',
    notEdited: (record, problem, remedy) =>
      `The edit of ${record} on the map could not be made: ${problem}; ${remedy}`,
    filter: 'Show',
    all: 'All',
    kinds: { added: 'Added', moved: 'Moved', changed: 'Changed', removed: 'Removed' },
    metres: (metres) => `moved by ${metres} m`,
    show: 'Show on map',
    showNamed: (name) => `Show ${name} on the map`,
    noSite: 'No published site, so no mark on the map',
    field: 'Field',
    before: 'Before',
    after: 'After',
    nothing: 'blank',
    details: (count) => plural(count, 'field', 'fields'),
    wholeRecord: 'the whole record',
    more: (count) => `Show ${count} more`,
    legend: 'Legend',
    from: 'Former site',
    map: 'Map of the difference',
    openMap: 'Open the map',
    closeMap: 'Close the map',
    mapLoading: 'Loading the map…',
  },
  next: {
    title: 'Preview and publish',
    preview: 'Preview the whole map',
    previewNote: 'Opens the whole map with this draft, every page and the search included.',
    bundle: 'Download the version',
    bundleNote:
      'One .zip: putting its folder "data" beside the map publishes it, and it can be taken back at any time. A list of changes comes with it.',
    mistakesLeft: (count) =>
      `${plural(count, 'mistake is', 'mistakes are')} not corrected yet; what they concern is not in the version.`,
    undecided: (count) =>
      `${plural(count, 'entry', 'entries')} changed on both sides still to be chosen. Choose under "Somebody else has published meanwhile" above, then download.`,
    bundled: (file, version) => `Saved as ${file}, version ${version}.`,
    warned: (count) =>
      `${plural(count, 'problem', 'problems')} more that the published facts have as well; nothing was held back. Mend them when you can:`,
    bundling: 'Checking and packing…',
    workbook: 'Download this draft as a workbook',
    nothing: 'Nothing differs, so there is nothing to publish.',
    outdated:
      'The facts on the server have just become another version. Reload this page; the draft will be worked out against it again.',
    faulty:
      'Not packed: the version on top of the list on the server is of no use, so maps and this page go by a former one. Mend this first:',
    unreachable: (cause) => `Not packed (${cause}). Check the network and try again.`,
    unsound: (count) =>
      `Not packed: the check finds ${plural(count, 'problem', 'problems')}. Mend this first.`,
    unsoundAt: (where, problem, remedy) => `${where}: ${problem}; ${remedy}`,
    insecure:
      'Browsers work out hashes only on pages from https or from this machine; open this page over https to pack.',
  },
  preview: {
    bar: 'Preview, not published',
    back: 'Back',
    opening: 'Opening the preview…',
  },
};
