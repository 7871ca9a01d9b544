package org.trailgraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets no page from elsewhere call this server through the browser of somebody who runs it: the Host must be ours (against
 * DNS rebinding), and so must Origin and Sec-Fetch-Site where a browser sends them. A link from elsewhere may open a page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SameOriginFilter extends OncePerRequestFilter {

    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+)(:\\d{1,5})?");
    private static final Pattern NOT_A_PAGE = Pattern.compile("/(api|sparql|actuator|v3)(/.*)?");

    private final Set<String> hosts;
    private final Set<String> corsOrigins;
    private final JsonMapper json;

    SameOriginFilter(Access access, @Value("${server.address:}") String address, JsonMapper json) {
        this.hosts = Stream.concat(Stream.of("localhost", "127.0.0.1", "[::1]", address), access.hosts().stream())
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.corsOrigins = Set.copyOf(access.corsOrigins());
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hostIsOurs(request)) {
            refuse(
                    response,
                    HttpStatus.MISDIRECTED_REQUEST,
                    "This server is not called by that host name;"
                            + " trailgraph.access.hosts lists the names it answers to beside localhost.");
        } else if (mayRead(request)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, request.getHeader(HttpHeaders.ORIGIN));
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
            chain.doFilter(request, response);
        } else if (comesFromElsewhere(request)) {
            refuse(response, HttpStatus.FORBIDDEN, "Pages from elsewhere may not call this server.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean hostIsOurs(HttpServletRequest request) {
        String header = Optional.ofNullable(request.getHeader(HttpHeaders.HOST)).orElse("");
        Matcher matcher = HOST.matcher(header);
        return matcher.matches() && hosts.contains(matcher.group(1).toLowerCase(Locale.ROOT));
    }

    private boolean mayRead(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String method = request.getMethod();
        return origin != null && corsOrigins.contains(origin) && (method.equals("GET") || method.equals("HEAD"));
    }

    private boolean comesFromElsewhere(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !origin.equals(ownOrigin(request))) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none") && !opensPage(request);
    }

    private static String ownOrigin(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
    }

    private static boolean opensPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"))
                && !NOT_A_PAGE.matcher(request.getRequestURI()).matches();
    }

    private void refuse(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle("Refused");
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        json.writeValue(response.getOutputStream(), problem);
    }
}
