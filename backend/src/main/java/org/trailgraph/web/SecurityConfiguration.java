package org.trailgraph.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Lets everybody in on the local default, and asks for the password as soon as there is one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Access.class)
class SecurityConfiguration {

    /** No CSRF token: {@link SameOriginFilter} refuses what comes from other pages, and there is no session. */
    @Bean
    SecurityFilterChain security(HttpSecurity http, Access access) throws Exception {
        http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        if (access.needsPassword()) {
            http.httpBasic(Customizer.withDefaults())
                    .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                            .permitAll()
                            .anyRequest()
                            .authenticated());
        } else {
            http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        }
        return http.build();
    }

    @Bean
    InMemoryUserDetailsManager users(Access access) {
        String password = access.password();
        return access.needsPassword() && password != null
                ? new InMemoryUserDetailsManager(User.withUsername(access.user())
                        .password(password)
                        .roles("USER")
                        .build())
                : new InMemoryUserDetailsManager();
    }

    /** The one password is configured in clear and sent with every request; it is compared in constant time. */
    @Bean
    PasswordEncoder passwords() {
        return new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence password) {
                return password == null ? null : password.toString();
            }

            @Override
            public boolean matches(@Nullable CharSequence typed, @Nullable String expected) {
                return typed != null && expected != null && MessageDigest.isEqual(bytes(typed), bytes(expected));
            }

            private byte[] bytes(CharSequence text) {
                return text.toString().getBytes(StandardCharsets.UTF_8);
            }
        };
    }
}
