package org.trailgraph.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as Fuseki is to see it: HEAD is answered like GET, and only the parameters of the SPARQL 1.1 Protocol count,
 * with {@code timeout} and {@code format}; Fuseki's others (a JSONP callback, a style sheet) do not.
 */
final class ProtocolRequest extends HttpServletRequestWrapper {

    private static final Set<String> PARAMETERS =
            Set.of("query", "default-graph-uri", "named-graph-uri", "timeout", "format");

    ProtocolRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
    }

    @Override
    public @Nullable String getParameter(String name) {
        return PARAMETERS.contains(name) ? super.getParameter(name) : null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return PARAMETERS.contains(name) ? super.getParameterValues(name) : null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> parameters = new TreeMap<>(super.getParameterMap());
        parameters.keySet().retainAll(PARAMETERS);
        return parameters;
    }
}
