/** How long a script or a file of an island may take, in milliseconds, before the page says that it did not come. */
export const patience = 10_000;
