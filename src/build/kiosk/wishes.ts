import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What was asked of `npm run kiosk`. */
export interface Wishes {
  /** Build without the decisions of an exhibition; the screen says that it is a trial. */
  readonly trial: boolean;
  readonly port: number;
  /** Absolute; null for `geodata/exhibition.json`. */
  readonly profile: string | null;
  /** Absolute path of the folder that is made. */
  readonly out: string;
  readonly build: boolean;
  readonly serve: boolean;
}

export const usage = `npm run kiosk -- [--trial] [--port 8080] [--profile FILE] [--out FOLDER] [--no-build | --no-serve]
  --trial     不填展览决定先试，画面注明“试运行”  without the decisions; the screen says that it is a trial
  --profile   展厅配置，默认 geodata/exhibition.json  the hall's profile
  --out       成品目录，默认 dist-hall  the folder to make
  --no-build  只启动上次的成品  serve what was built last
  --no-serve  只构建  build only`;

/**
 * Reads the arguments of the command.
 * @param here folder that relative paths start from
 * @throws Error in both languages when one is unknown or wrong
 */
export function readWishes(args: readonly string[], here: string): Wishes {
  const { values } = parseArgs({
    args: [...args],
    options: {
      trial: { type: 'boolean', default: false },
      port: { type: 'string', default: '8080' },
      profile: { type: 'string' },
      out: { type: 'string', default: 'dist-hall' },
      'no-build': { type: 'boolean', default: false },
      'no-serve': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port ${values.port}: 应为 1 到 65535 的整数 must be a whole number from 1 to 65535`);
  return {
    trial: values.trial,
    port,
    profile: values.profile === undefined ? null : resolve(here, values.profile),
    out: resolve(here, values.out),
    build: !values['no-build'],
    serve: !values['no-serve'],
  };
}
