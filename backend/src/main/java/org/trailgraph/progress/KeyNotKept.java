package org.trailgraph.progress;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A key was made up, and there is nowhere to keep it: nothing is sealed with a key that would be lost. */
final class KeyNotKept extends ErrorResponseException {

    KeyNotKept(Path file, IOException cause) {
        super(HttpStatus.INTERNAL_SERVER_ERROR, problem(file), cause);
    }

    private static ProblemDetail problem(Path file) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "The key that it is encrypted with cannot be written to " + file
                        + ": free some disk space, make the folder writable, or set trailgraph.progress.key.");
        problem.setTitle("What you know cannot be kept");
        return problem;
    }
}
