interface Yielding {
  readonly yield?: () => Promise<void>;
}

/** Lets the browser answer its reader before the next step. */
export const breath = (): Promise<void> =>
  (globalThis as { scheduler?: Yielding }).scheduler?.yield?.() ??
  new Promise((resolve) => {
    setTimeout(resolve);
  });
