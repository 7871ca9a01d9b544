package org.trailgraph.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What is found out before any other bean exists, so before a database is started for nothing. */
@Configuration(proxyBeanMethods = false)
class ChecksBeforeStart {

    @Bean
    static BeanFactoryPostProcessor passwordBeyondLoopback(Environment environment) {
        return beans -> {
            String password = environment.getProperty("trailgraph.access.password", "");
            if (password.isBlank() && !Access.isLoopback(address(environment))) {
                throw new OpenWithoutPassword(address(environment));
            }
        };
    }

    @Bean
    static BeanFactoryPostProcessor freePort(Environment environment) {
        return beans -> {
            int port = environment.getProperty("server.port", Integer.class, 8080);
            if (port > 0) {
                probe(port, address(environment));
            }
        };
    }

    private static void probe(int port, String address) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            socket.getLocalPort();
        } catch (IOException taken) {
            throw new PortInUseException(port, taken);
        }
    }

    private static String address(Environment environment) {
        return environment.getProperty("server.address", "0.0.0.0");
    }
}
