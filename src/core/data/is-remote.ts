/** Whether an address names a server, by http or https. */
export const isRemote = (address: string): boolean => /^https?:\/\//i.test(address);
