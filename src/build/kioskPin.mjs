/** `npm run kiosk:pin`: asks for the staff's PIN and prints what belongs under "staff" in the hall's profile. */
import { createHash, randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';

/** So the PIN stands in no history of commands; a pipe may give it too. */
const asking = createInterface({ input: process.stdin, output: process.stderr });
const pin = (
  await asking.question('新的工作人员密码（4 至 12 位数字） New staff PIN (4 to 12 digits): ')
).trim();
asking.close();

if (!/^\d{4,12}$/.test(pin)) {
  console.error('密码应为 4 至 12 位数字 The PIN must be 4 to 12 digits');
  process.exit(1);
}
const salt = randomBytes(16).toString('hex');
const sha256 = createHash('sha256').update(`${salt}${pin}`).digest('hex');
process.stdout.write(`"staff": ${JSON.stringify({ salt, sha256 })}\n`);
