import { ask } from '../notation.ts';

export const warehouse = ask('Warehouse');
export const owner = ask('MasterUsername', 'dbowner');
export const databaseName = ask('DatabaseName', 'warehouse');
