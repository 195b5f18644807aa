export const exitCodes = { clean: 0, found: 1, failed: 2 } as const;
