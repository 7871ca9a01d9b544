package org.trailgraph.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Results on their way, which may not be larger than the limit, and end when the query's time does. */
final class BoundedResponse extends HttpServletResponseWrapper {

    private final Budget budget;
    private final long most;
    private long written;

    BoundedResponse(HttpServletResponse response, Budget budget, long most) {
        super(response);
        this.budget = budget;
        this.most = most;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new Bounded(super.getOutputStream());
    }

    private void count(int bytes) {
        budget.look();
        written += bytes;
        if (written > most) {
            throw budget.stop(Budget.Stop.RESULT);
        }
    }

    private final class Bounded extends ServletOutputStream {

        private final ServletOutputStream out;

        Bounded(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int octet) throws IOException {
            count(1);
            out.write(octet);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
