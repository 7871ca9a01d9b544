package org.trailgraph.sparql;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets a query find out that whoever asked has closed the connection. The servlet API tells only who writes; Tomcat's
 * connection can be asked, by a read that does not wait. It is asked on the thread that owns the request.
 */
@Component
final class ClientWatch implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String GONE = "org.trailgraph.sparql.clientIsGone";

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addContextValves(new Watch());
    }

    static BooleanSupplier of(HttpServletRequest request) {
        return request.getAttribute(GONE) instanceof BooleanSupplier gone ? gone : () -> false;
    }

    private static final class Watch extends ValveBase {

        Watch() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (request.getRequestURI().endsWith(SparqlEndpoint.PATH)) {
                BooleanSupplier gone = () -> isGone(request.getCoyoteRequest());
                request.setAttribute(GONE, gone);
            }
            getNext().invoke(request, response);
        }

        /** After the whole request was read, Tomcat says 1 for a connection that fails, and 0 else. */
        private static boolean isGone(org.apache.coyote.Request request) {
            request.action(ActionCode.AVAILABLE, true);
            return request.getAvailable() == 1;
        }
    }
}
