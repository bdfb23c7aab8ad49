import { type Wording, wording } from '../model/problem';

/** Sentences about what one row does to another. */
export const stillReferred = (id: string): Wording =>
  wording(
    `记录 ${id} 已从表中删去，但这里仍引用它；没有删除`,
    `the record ${id} was taken out of its sheet, but this refers to it; it was not removed`,
    '请先改掉这里的引用，或恢复被删的那一行',
    'change this reference first, or restore the row that was deleted',
  );
export const refersToRefused = (id: string): Wording =>
  wording(
    `引用的记录 ${id} 没有被接受`,
    `it refers to the record ${id}, which was not accepted`,
    '请先改正那一行',
    'correct that row first',
  );
export const elsewhere = ({ problem, remedy }: Wording, where: string): Wording => ({
  problem: {
    zh: `${problem.zh}（出现在 ${where}）`,
    en: `${problem.en} (found at ${where})`,
  },
  remedy,
});
export const tooTangled: Wording = wording(
  '问题互相牵连，无法分清是哪一行引起的；全部修改都没有采用',
  'the problems hang together and cannot be laid to single rows; none of the changes was taken',
  '请先改正上面列出的问题，再导入一次',
  'correct what is listed above, then import again',
);
