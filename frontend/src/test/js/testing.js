// @ts-check
/** As much of a test framework as the modules need; ModulesIT runs it in the browser, one JUnit test for each name. */

/** @type {Map<string, () => void | Promise<void>>} */
const tests = new Map();

/** @param {string} name a sentence @param {() => void | Promise<void>} body */
export function test(name, body) {
  if (tests.has(name)) throw new Error(`Two tests are called: ${name}`);
  tests.set(name, body);
}

/** @param {unknown} actual @param {unknown} expected compared as JSON */
export function equal(actual, expected) {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${b}\n but was ${a}`);
}

/** @param {unknown} condition @param {string} what */
export function that(condition, what) {
  if (!condition) throw new Error(`does not hold: ${what}`);
}

/** @returns {Promise<{name: string, failure: string | null}[]>} */
export async function run() {
  const results = [];
  for (const [name, body] of tests) {
    try {
      await body();
      results.push({ name, failure: null });
    } catch (error) {
      results.push({ name, failure: error instanceof Error ? error.message : String(error) });
    }
  }
  return results;
}
