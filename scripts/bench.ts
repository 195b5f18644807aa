import process from 'node:process';
import { activating } from './bench/activating.ts';
import { asking } from './bench/asking.ts';
import { growth } from './bench/growth.ts';
import { linting } from './bench/linting.ts';
import { opening } from './bench/opening.ts';
import { peers } from './bench/peers.ts';
import { table, type Group, type Row } from './bench/row.ts';
import { running } from './bench/running.ts';
import { starting } from './bench/starting.ts';
import { typing } from './bench/typing.ts';

// One table of what the engine, the editor and the command line cost, each beside something that was measured in the
// same run: ratios say the same on every machine, as no number of milliseconds would. `--peers` measures other tools on
// the same templates, too; npm installs them into `.bench`. Names choose groups: `npm run bench -- typing --peers peers`.

const groups: Readonly<Record<string, Group>> = {
  linting,
  opening,
  typing,
  asking,
  growth,
  activating,
  starting,
  running,
};

const args = process.argv.slice(2);
const all = Object.entries(args.includes('--peers') ? { ...groups, peers } : groups);
const chosen = all.filter(([name]) => args.includes(name));
const unknown = args.find(arg => arg !== '--peers' && !Object.hasOwn(groups, arg) && arg !== 'peers');
if (unknown !== undefined) {
  process.stderr.write(`There is no group ${unknown}: ${Object.keys(groups).join(', ')}; --peers, peers\n`);
  process.exit(2);
}
const rows: Row[] = [];
for (const [name, group] of chosen.length > 0 ? chosen : all) {
  process.stderr.write(`${name} …\n`);
  rows.push(...(await group()));
}
process.stdout.write(table(rows));
