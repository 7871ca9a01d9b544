package org.trailgraph.seed;

/**
 * Where in its bank a question comes from.
 *
 * @param line counted from 1
 * @param sha256 of that line's text in UTF-8 without its line end, in lower-case hexadecimal
 */
public record BankLine(String bank, String section, int line, String sha256) {}
