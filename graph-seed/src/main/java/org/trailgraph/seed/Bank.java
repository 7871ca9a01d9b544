package org.trailgraph.seed;

/**
 * A file of questions that the seed was written from.
 *
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 */
public record Bank(String id, String title, String sha256, Where where) {}
