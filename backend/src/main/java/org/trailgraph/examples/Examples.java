package org.trailgraph.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The examples among the application's resources: a file each, in the order of the numbers that their names begin with. */
final class Examples {

    private Examples() {}

    static List<ExampleFile> read() {
        List<ExampleFile> examples = new ArrayList<>();
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:examples/*.yaml");
            Arrays.sort(files, Comparator.comparing(Examples::name));
            for (Resource file : files) {
                String id = name(file).replaceAll("^\\d+-|\\.yaml$", "");
                examples.add(ExampleFile.read(id, file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The examples are missing from the application", e);
        }
        return List.copyOf(examples);
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }
}
