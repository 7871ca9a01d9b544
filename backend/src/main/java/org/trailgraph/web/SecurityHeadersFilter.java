package org.trailgraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
        if (!isPartOfPage(request.getRequestURI())) {
            response.setHeader("Content-Security-Policy", policy);
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        chain.doFilter(request, response);
    }

    /** Scripts and styles live under the policy of the page that loads them; a worker lives under its own. */
    private static boolean isPartOfPage(String path) {
        return (path.startsWith("/js/") || path.startsWith("/css/") || path.startsWith("/webjars/"))
                && !path.endsWith("/worker.js");
    }
}
