package org.trailgraph.neo4j.local;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets the application end with the sentence alone. */
final class CannotStartNeo4jAnalyzer extends AbstractFailureAnalyzer<CannotStartNeo4j> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotStartNeo4j cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
