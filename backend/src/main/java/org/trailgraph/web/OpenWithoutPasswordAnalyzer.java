package org.trailgraph.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the server did not start. */
final class OpenWithoutPasswordAnalyzer extends AbstractFailureAnalyzer<OpenWithoutPassword> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OpenWithoutPassword cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
