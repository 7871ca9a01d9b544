package org.trailgraph.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may call this server, from {@code trailgraph.access.*}.
 *
 * @param user the name that goes with the password
 * @param password asked for on every request but health, by HTTP Basic; none on the local default
 * @param hosts host names, beside the loopback ones, by which this server may be called
 * @param corsOrigins origins whose pages may read (GET and HEAD) from this server
 */
@ConfigurationProperties("trailgraph.access")
record Access(
        @DefaultValue("trailgraph") String user,
        @Nullable String password,
        @DefaultValue List<String> hosts,
        @DefaultValue List<String> corsOrigins) {

    boolean needsPassword() {
        return password != null && !password.isBlank();
    }

    static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
