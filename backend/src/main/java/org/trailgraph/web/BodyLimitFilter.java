package org.trailgraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Takes what is posted up to a size and no further; files that are put have their own readers, which know how large they may be. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class BodyLimitFilter extends OncePerRequestFilter {

    private final JsonMapper json;

    BodyLimitFilter(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = BodyTooLarge.mostBytes(request.getRequestURI());
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > most) {
            BodyTooLarge tooLarge = new BodyTooLarge(most);
            response.setStatus(tooLarge.getStatusCode().value());
            response.setContentType("application/problem+json");
            json.writeValue(response.getOutputStream(), tooLarge.getBody());
        } else {
            chain.doFilter(request.getContentLengthLong() < 0 ? new Counted(request, most) : request, response);
        }
    }

    /** A request that does not say how large it is. */
    private static final class Counted extends HttpServletRequestWrapper {

        private final long most;

        private @Nullable ServletInputStream body;

        Counted(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (body == null) {
                body = new CountedBody(super.getInputStream(), most);
            }
            return body;
        }
    }

    private static final class CountedBody extends ServletInputStream {

        private final ServletInputStream body;
        private final long most;
        private long read;

        CountedBody(ServletInputStream body, long most) {
            this.body = body;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int got = body.read(bytes, offset, length);
            count(got);
            return got;
        }

        private void count(int bytes) {
            read += Math.max(0, bytes);
            if (read > most) {
                throw new BodyTooLarge(most);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
