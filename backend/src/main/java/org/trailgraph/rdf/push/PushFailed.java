package org.trailgraph.rdf.push;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A push that did not arrive, in words for who runs the store. */
final class PushFailed extends ErrorResponseException {

    private static final String UNTOUCHED = " Its graph is as it was.";
    private static final String UNSURE =
            " A store that carries a request out as a whole still has its graph as it was. A whole graph has as many triples as"
                    + " its void:triples says, which is sent last. Push again to be sure.";

    private PushFailed(HttpStatus status, String title, String detail, @Nullable Throwable cause) {
        super(status, problem(status, title, detail), cause);
    }

    static PushFailed notConfigured() {
        return new PushFailed(
                HttpStatus.CONFLICT,
                "There is no store to push to",
                "Set trailgraph.push.url to the Graph Store address of a triple store and start again.",
                null);
    }

    static PushFailed underWay() {
        return new PushFailed(
                HttpStatus.CONFLICT, "A push is under way", "There is one at a time: wait for it to end.", null);
    }

    static PushFailed unreachable(URI store, Throwable cause) {
        return new PushFailed(
                HttpStatus.BAD_GATEWAY,
                "The store does not answer",
                "Nobody answers at " + store + ". Is the store running, and is trailgraph.push.url right?" + UNTOUCHED,
                cause);
    }

    static PushFailed brokenOff(URI store, Throwable cause) {
        return new PushFailed(
                HttpStatus.BAD_GATEWAY,
                "The push broke off",
                "The connection to " + store
                        + " ended before the store had answered. Its log, or that of a proxy before it,"
                        + " says more; some hang up on what is too large for them." + UNSURE,
                cause);
    }

    /** The store was sent a syntax error in place of the rest; {@code status} is what it said to that. */
    static PushFailed unreadable(int status, Throwable cause) {
        return new PushFailed(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The graph could not be read to its end",
                "Neo4j failed while the graph was on its way, so the push was broken off."
                        + (status / 100 == 2 ? UNSURE : UNTOUCHED),
                cause);
    }

    static PushFailed late(URI store, Duration limit, Throwable cause) {
        return new PushFailed(
                HttpStatus.GATEWAY_TIMEOUT,
                "The store took too long",
                "%s had not answered after %d s, which trailgraph.push.timeout allows."
                                .formatted(store, limit.toSeconds())
                        + UNSURE,
                cause);
    }

    /** The store answered, and not that it has the graph. */
    static PushFailed refused(URI store, int status) {
        PushFailed failure = new PushFailed(
                HttpStatus.BAD_GATEWAY,
                "The store refused the graph",
                "%s answered %d: %s".formatted(store, status, meaning(status)),
                null);
        failure.getBody().setProperty("storeStatus", status);
        return failure;
    }

    private static String meaning(int status) {
        if (status / 100 == 3) {
            return "it wants to be called elsewhere. Set trailgraph.push.url to that address; no redirect is followed.";
        }
        return switch (status) {
            case 401 ->
                "it does not know this user and password, or the token. See trailgraph.push.user, password and token.";
            case 403 -> "this user may not write there.";
            case 404 -> "there is no graph store at this address. See trailgraph.push.url.";
            case 405, 501 ->
                "it takes no PUT there. trailgraph.push.url has to be its Graph Store address, not the one for queries.";
            case 411 -> "it takes nothing whose length is not known before. It cannot be pushed to.";
            case 413 ->
                "the graph is larger than it takes at once. Raise its limit, or load /rdf/trailgraph.nt with its own loader.";
            case 415 -> "it does not read N-Triples.";
            case 507 -> "it has no room left.";
            default -> status / 100 == 5 ? "it failed. Its log says more." : "it does not say why.";
        };
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
