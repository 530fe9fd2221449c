/** Why no figures were written, in one sentence for the person at the keyboard; the earlier figures stay. */
export class ImportError extends Error {
  override readonly name = "Stop";
}
