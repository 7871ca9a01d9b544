package org.trailgraph.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A change cannot be what the learner meant: nothing of it is kept. */
final class BadChange extends ErrorResponseException {

    private static final int NAMED = 10;

    private BadChange(HttpStatus status, String title, String detail, @Nullable List<String> ids) {
        super(status, problem(status, title, detail, ids), null);
    }

    static BadChange mode(String given) {
        return new BadChange(
                HttpStatus.BAD_REQUEST, "Bad parameter", "'mode' is add or replace, not " + given + ".", null);
    }

    static BadChange tooMany(String list, int most, int given) {
        return new BadChange(
                HttpStatus.BAD_REQUEST,
                "Too many ids",
                "'%s' takes at most %d ids, not %d.".formatted(list, most, given),
                null);
    }

    static BadChange contradiction(List<String> ids) {
        return new BadChange(
                HttpStatus.BAD_REQUEST,
                "Two things are said of the same topic",
                "A topic is in one of 'known', 'rejected' and 'forgotten' only: " + some(ids) + ".",
                ids);
    }

    static BadChange unknown(List<String> ids) {
        return new BadChange(
                HttpStatus.NOT_FOUND, "Topic not found", "There is no topic with the id " + some(ids) + ".", ids);
    }

    static BadChange rejectedQuestions(List<String> ids) {
        return new BadChange(
                HttpStatus.BAD_REQUEST,
                "A question cannot be rejected",
                "Only a concept can be; a question is 'forgotten' instead: " + some(ids) + ".",
                ids);
    }

    /** The first of many. */
    static String some(List<String> ids) {
        String named = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
        return ids.size() > NAMED ? named + " and " + (ids.size() - NAMED) + " more" : named;
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail, @Nullable List<String> ids) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        if (ids != null) {
            problem.setProperty("ids", ids);
        }
        return problem;
    }
}
