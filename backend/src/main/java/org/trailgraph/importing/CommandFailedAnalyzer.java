package org.trailgraph.importing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why a command failed instead of a stack trace. */
final class CommandFailedAnalyzer extends AbstractFailureAnalyzer<CommandFailed> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CommandFailed cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
