package org.trailgraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers what the pages may do: load from here only, run no script but ours, stand in no frame. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class SecurityHeadersFilter extends OncePerRequestFilter {

    private final String policy;

    SecurityHeadersFilter(Page page) {
        this.policy = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' " + page.inlineScriptHashes(),
                "style-src 'self'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "connect-src 'self'",
                "worker-src 'self'",
                "manifest-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isPartOfPage(request)) {
            response.setHeader("Content-Security-Policy", policy);
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        chain.doFilter(request, response);
    }

    /**
     * Scripts and styles live under the policy of the page that loads them, and stand in no frame or window of their own: what is
     * said to documents alone would be so many bytes for each of a hundred. A worker lives under a policy of its own, and who
     * asks for a page may get one that says what is missing.
     */
    private static boolean isPartOfPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return (path.startsWith("/js/") || path.startsWith("/css/") || path.startsWith("/webjars/"))
                && !path.endsWith("/worker.js")
                && (accept == null || !accept.contains(MediaType.TEXT_HTML_VALUE));
    }
}
