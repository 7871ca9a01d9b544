package org.trailgraph.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Says in one sentence what to do when another program has the HTTP port; asked before Boot's own analyzer. */
final class HttpPortTaken extends AbstractFailureAnalyzer<PortInUseException> implements Ordered {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        String sentence =
                "Port %d is taken by another program: stop that one or choose another port with --server.port=..."
                        .formatted(cause.getPort());
        return new FailureAnalysis(sentence, null, cause);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
