package org.trailgraph.progress;

/** The configured key is none: the application does not start with it. */
final class BadProgressKey extends RuntimeException {

    BadProgressKey() {
        super("trailgraph.progress.key has to be 32 bytes in Base64, as 'openssl rand -base64 32' prints them."
                + " Leave it out, and a key is made and kept in trailgraph.home.");
    }
}
