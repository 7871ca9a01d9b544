package org.trailgraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves scripts, styles and webjars; the addresses of webjars hold their version, so they are kept for a year. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private final Map<String, String> etags = new ConcurrentHashMap<>();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        own(registry, "/js/**", "classpath:/META-INF/resources/js/");
        own(registry, "/css/**", "classpath:/META-INF/resources/css/");
        own(registry, "/favicon.svg", "classpath:/META-INF/resources/");
    }

    private void own(ResourceHandlerRegistry registry, String path, String location) {
        registry.addResourceHandler(path)
                .addResourceLocations(location)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(this::etag);
    }

    /** By content: files of a reproducible build all have the same date. */
    private String etag(Resource file) {
        return etags.computeIfAbsent(file.getDescription(), name -> {
            CRC32 sum = new CRC32();
            try (InputStream in = file.getInputStream()) {
                sum.update(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return "W/\"" + Long.toHexString(sum.getValue()) + "\"";
        });
    }
}
