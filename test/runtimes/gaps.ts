/** Where Prism 5.16 is mistaken about a request, or cannot answer one. */
export interface Gap {
  readonly call: string;
  /** What it complains of, or what it answers. */
  readonly says: RegExp;
  /** Of what is sent, that which the specification asks for. */
  readonly sent: { readonly url?: string; readonly body?: string | RegExp };
  readonly reason: string;
}

const listInPath = "takes the commas of a list in a path for its own, and stumbles over the list that it made of them";

/**
 * All of them. The requests are as the specification has them, and stay so.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export const gaps: readonly Gap[] = [
  {
    call: "getPlate",
    says: /^request: .*split/,
    sent: { url: "/plates/a%2Fb%3Fc%23%E6%97%A5%E6%9C%AC/blue,black,brown/r,100,g,200,b,150/r=100,g=200,b=150" },
    reason: listInPath,
  },
  {
    call: "getTile",
    says: /^request: .*startsWith/,
    sent: { url: "/tiles/.5/.blue,black,brown/.r,100,g,200,b,150" },
    reason: listInPath,
  },
  {
    call: "getSector",
    says: /^request: .*startsWith/,
    sent: { url: "/sectors/;zoom=5/;bands=blue,black,brown/;box=r,100,g,200,b,150" },
    reason: listInPath,
  },
  {
    call: "getTileExploded",
    says: /^request.path.box: .* required property 'g'/,
    sent: { url: "/tiles-exploded/.5/.blue.black.brown/.r=100.g=200.b=150" },
    reason: "splits an exploded object in the label style at commas, where the style has points",
  },
  {
    call: "findStars, as little as it takes",
    says: /^request.query.near: .* required property 'r'/,
    sent: { url: "/stars?name=Vega&band=blue" },
    reason: "takes a deepObject that is not there for an empty one",
  },
  {
    call: "findStarsDelimited",
    says: /^request: .*only applicable to array/,
    sent: {
      url: "/stars/delimited?spaced=r%20100%20g%20200%20b%20150&piped=r%7C100%7Cg%7C200%7Cb%7C150",
    },
    reason: "knows spaceDelimited and pipeDelimited for arrays only, where the specification has objects too",
  },
  {
    call: "getReadings, as little as it takes",
    says: /^request: .*split/,
    sent: { url: "/readings" },
    reason: "stumbles over a header with a list that is not there",
  },
  {
    call: "uploadEncodedPlate",
    says: /^request.body.about: .* must be object\nrequest.body.bands: .* must be array\nrequest.body.sides: /,
    sent: { body: /name="about"\r\ncontent-type: application\/json\r\n\r\n\{"kind":"pulsar"/i },
    reason: "reads no part as JSON, and of parts with one name the last alone",
  },
  {
    call: "readLog",
    says: /^500/,
    sent: { url: "/log" },
    reason: "cannot make an answer of this media type, whatever was asked",
  },
];
