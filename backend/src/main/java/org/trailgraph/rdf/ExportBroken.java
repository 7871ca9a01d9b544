package org.trailgraph.rdf;

/** The database failed in the middle of an export: the connection has to break, so that nobody takes a part for the whole. */
final class ExportBroken extends RuntimeException {

    ExportBroken(Throwable cause) {
        super("The export broke off", cause);
    }
}
