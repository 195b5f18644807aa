/**
 * In megabytes of 1,048,576 bytes, or of as many UTF-16 units of a text in memory. CloudFormation takes templates of up
 * to 1 MB; what is twice as large is no template, and would keep its reader waiting for seconds.
 */
export const largestMegabytes = 2;

/** The same in bytes. */
export const sizeLimit = largestMegabytes * 1024 * 1024;
