package org.trailgraph.web;

/** The server was to listen beyond this machine without asking anybody for a password. */
final class OpenWithoutPassword extends RuntimeException {

    OpenWithoutPassword(String address) {
        super("Trailgraph does not listen on " + address
                + " without a password: set trailgraph.access.password (or TRAILGRAPH_ACCESS_PASSWORD),"
                + " or leave server.address at 127.0.0.1.");
    }
}
