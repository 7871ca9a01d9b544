package org.trailgraph.progress;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what the key has to be instead of a stack trace. */
final class BadProgressKeyAnalyzer extends AbstractFailureAnalyzer<BadProgressKey> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BadProgressKey cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
