package org.trailgraph.clients;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets a query find out that whoever asked has closed the connection, and close it from our side. The servlet API tells only
 * who writes; Tomcat's connection can be asked, by a read that does not wait. An exception instead of closing would have
 * Tomcat add an error page to the results. All of it happens on the thread that owns the request.
 */
@Component
public final class ClientWatch implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String CLIENT = "org.trailgraph.clients.client";

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addContextValves(new Watch());
    }

    /** Whoever sent this request. */
    public static Client of(HttpServletRequest request) {
        return (Client) Objects.requireNonNull(request.getAttribute(CLIENT), "the valve has seen the request");
    }

    /** Whoever asked, at the other end of the connection. */
    public record Client(Request request, Response response) {

        /** After the whole request was read, Tomcat says 1 for a connection that fails, and 0 else. */
        public boolean isGone() {
            request.getCoyoteRequest().action(ActionCode.AVAILABLE, true);
            return request.getCoyoteRequest().getAvailable() == 1;
        }

        /** Closes the connection without an end of the results, so that nobody takes them for whole. */
        public void breakOff() {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        }
    }

    private static final class Watch extends ValveBase {

        Watch() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            request.setAttribute(CLIENT, new Client(request, response));
            getNext().invoke(request, response);
        }
    }
}
