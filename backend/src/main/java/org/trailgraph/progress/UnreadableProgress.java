package org.trailgraph.progress;

import java.nio.file.Path;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Something is kept that does not open with the key of this server; it is left as it is. */
final class UnreadableProgress extends ErrorResponseException {

    private UnreadableProgress(String detail) {
        super(HttpStatus.CONFLICT, problem(detail), null);
    }

    static UnreadableProgress otherKey() {
        return new UnreadableProgress("It was encrypted with another key, or has been damaged since."
                + " Put back the key: trailgraph.progress.key, or the file progress.key in trailgraph.home."
                + " Nothing was changed.");
    }

    static UnreadableProgress keyMissing(Path file) {
        return new UnreadableProgress("The key that it was encrypted with is gone: put back the file " + file
                + ", or set trailgraph.progress.key. Nothing was changed.");
    }

    static UnreadableProgress keyDamaged(Path file) {
        return new UnreadableProgress("The key in the file " + file
                + " cannot be read: put back the one that was there. Nothing was changed.");
    }

    private static ProblemDetail problem(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, detail);
        problem.setTitle("What you know cannot be read with this server's key");
        return problem;
    }
}
