package org.trailgraph.seed;

/** A paper, textbook section or documentation page that topics cite. */
public record Source(String id, String title, int year, String url, Where where) {}
