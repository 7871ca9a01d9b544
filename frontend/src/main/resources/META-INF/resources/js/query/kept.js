// @ts-check
/** What this browser keeps between visits, a place for each; one that keeps nothing harms nothing. */
import { readPast, writePast } from "./past.js";
import { readDesk, writeDesk } from "./tabs.js";

const TABS = "trailgraph.query.tabs";
const PAST = "trailgraph.query.past";

/** @template T @param {string} place @param {(text: string | null) => T} read @param {(value: T & {}) => string} write */
const kept = (place, read, write) => ({
  read() {
    try {
      return read(localStorage.getItem(place));
    } catch {
      return read(null);
    }
  },
  /** @param {T & {}} value @returns {boolean} whether there was room */
  write(value) {
    try {
      localStorage.setItem(place, write(value));
      return true;
    } catch {
      return false;
    }
  },
  /** Hears of what another window writes. @param {(value: T) => void} listener */
  onChange(listener) {
    window.addEventListener("storage", ({ key, newValue }) => {
      if (key === place && newValue !== null) listener(read(newValue));
    });
  },
});

export const keptTabs = kept(TABS, readDesk, writeDesk);
export const keptPast = kept(PAST, readPast, writePast);
