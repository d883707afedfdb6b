import * as library from "./index.js";

const client = library.createClient();

const added = await library.addBook(client, { body: { id: "1" } });
if (added.ok) {
  // All that a link gives may be left out, or said otherwise.
  const book: library.GetBookResult = await added.links.getBook();
  void added.links.getBook({ path: { id: "2" }, query: { locale: "ja" } }, { timeout: 10 });
  (await added.links.lend().unwrap()) satisfies undefined;
  void added.links.lend({ body: { reader: "r" } });
  // What it does not give is required as ever.
  for await (const event of await added.links.review({ path: { reviewer: "r" } }, { idleTimeout: 10 }).unwrap())
    event.id satisfies string;
  // @ts-expect-error the reviewer is required
  void added.links.review();
  // @ts-expect-error … within the path
  void added.links.review({ path: {} });
  // @ts-expect-error the id is a text
  void added.links.getBook({ path: { id: 2 } });
  // @ts-expect-error a book has no colour
  void added.links.getBook({ query: { colour: "blue" } });
  // @ts-expect-error there is no such link
  void added.links.delete;
  added.headers.Location satisfies string | undefined;
  // @ts-expect-error no such header
  void added.headers.location;
  if (book.ok) {
    // A link may lead in a circle.
    const again = await book.links.again();
    if (again.ok) (await again.links.again()) satisfies library.GetBookResult;
    // @ts-expect-error that operation does not exist
    void book.links.lost;
    // @ts-expect-error the header is required
    void book.links.far();
    const gone = await book.links.far({ header: { "If-Match": "*" } });
    // @ts-expect-error the link gives no body
    if (gone.ok) void gone.links.add({});
    if (gone.ok) (await gone.links.add({ body: { id: "3" } })) satisfies library.AddBookResult;
  }
} else if (added.status === 409) {
  void added.links.delete();
  void added.links.delete({ header: { "If-Match": "*" } });
} else {
  // @ts-expect-error an unexpected answer has no links
  void added.links;
}
