package org.trailgraph.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A request as Fuseki is to see it: HEAD is answered like GET, and only the parameters of the SPARQL 1.1 Protocol count,
 * with {@code format}; Fuseki's others (a JSONP callback, a style sheet) do not.
 */
final class ProtocolRequest extends HttpServletRequestWrapper {

    private static final Set<String> PARAMETERS = Set.of("query", "default-graph-uri", "named-graph-uri", "format");

    private @Nullable String accepted;

    ProtocolRequest(HttpServletRequest request) {
        super(request);
    }

    /** Lets the request accept what was chosen from all that it accepts. */
    void accept(String chosen) {
        accepted = chosen;
    }

    boolean accepts(String type) {
        String accept = getHeader(HttpHeaders.ACCEPT);
        String format = getParameter("format");
        return type.equals(accept) || (format != null && format.contains("json"));
    }

    @Override
    public @Nullable String getHeader(String name) {
        return accepted != null && name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? accepted : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return accepted != null && name.equalsIgnoreCase(HttpHeaders.ACCEPT)
                ? Collections.enumeration(Set.of(accepted))
                : super.getHeaders(name);
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
