// @ts-check
import { href, parseRoute } from "/js/router.js";
import { equal, test } from "./testing.js";

const parse = (/** @type {string} */ address) => parseRoute(new URL(address, "http://localhost"));

test("an address survives being parsed and written", () => {
  for (const address of [
    "/", "/?area=cnn", "/concept/batch-normalization", "/question/bn-principle?around=resnet&map=1AabcdefAAgggg&depth=2&layout=radial&notypes=requires,usedIn&noareas=cnn,rnn&nolevels=0,5&nostatuses=known",
    "/concept/resnet?panel=0", "/questions?area=cnn&words=why",
    "/questions?section=a,+b&section=c&difficulty=3&difficulty=4&picked=x,y", "/questions?form=derive&sheet=end&parts=points&bilingual=1",
    "/question/bn-principle?in=all", "/question/bn-principle?in=area%3Dcnn%26words%3Da%2B%2526%2Bb", "/plan?goal=transformer&goal=resnet&known=cnn",
    "/connect", "/connect?from=batch-normalization", "/connect?to=resnet", "/query", "/query#cypher=MATCH%20(n)%20RETURN%20n", "/query#sparql=ASK%20%7B%7D", "/query#cypher=RETURN%20%24a%20%26%20%24b%3D1&$a=%5B1%2C%202%5D&$b=%26%24", "/connect?from=batch-normalization&to=resnet",
  ]) equal(href(parse(address)), address);
});

test("an unknown address is missing, and odd ids do no harm", () => {
  equal(parse("/elsewhere").page, "missing");
  equal(parse("/concept/%E0%A4%A").id, "%E0%A4%A");
  equal(href({ page: "topic", kind: "concept", id: "a/b?c" }), "/concept/a%2Fb%3Fc");
});

test("the topic in the middle is left out where it is the open one", () => {
  equal(parse("/concept/relu?around=relu").around, null);
});

test("a filter in an address keeps to what there is to choose, and one link can name an area for either page", () => {
  equal(parse("/questions?difficulty=9&form=rant&status=unknown&area=").filter, parse("/questions").filter);
  equal(href({ page: "questions", area: "cnn" }), "/questions?area=cnn");
  equal(parse("/concept/relu?in=all").within, null);
});
