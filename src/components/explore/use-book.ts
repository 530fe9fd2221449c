import { useEffect, useState } from "preact/hooks";
import type { Book } from "../../explorer/book.ts";

/** How long the book may take, in milliseconds, before the page says that it did not come. */
const patience = 10_000;

/** The book of the explorer, once it is there; and whether it is late, or cannot be had. */
export function useBook(file: string): { book: Book | undefined; late: boolean } {
  const [book, setBook] = useState<Book>();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setLate(true), patience);
    fetch(file)
      .then((answer) => answer.json() as Promise<Book>)
      .then(setBook, () => setLate(true))
      .finally(() => clearTimeout(waiting));
    return () => clearTimeout(waiting);
  }, [file]);
  return { book, late: late && !book };
}
