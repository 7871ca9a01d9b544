package org.trailgraph.importing;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A command could not do what it was told to; nothing was written. */
final class CommandFailed extends RuntimeException {

    CommandFailed(String what) {
        super(what);
    }

    CommandFailed(Path file, ErrorResponseException refused) {
        super(message(file, refused.getBody()), refused);
    }

    private static String message(Path file, ProblemDetail problem) {
        Map<String, Object> more = problem.getProperties();
        Object problems = more == null ? null : more.get("problems");
        String what = problems instanceof Collection<?> all
                ? all.stream().map(one -> "- " + one).collect(Collectors.joining("\n"))
                : String.valueOf(problem.getDetail());
        return "%s: %s. Nothing was written.\n%s".formatted(file, problem.getTitle(), what);
    }
}
