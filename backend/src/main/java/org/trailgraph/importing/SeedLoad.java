package org.trailgraph.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Schema;
import org.trailgraph.seed.Area;
import org.trailgraph.seed.Bank;
import org.trailgraph.seed.Concept;
import org.trailgraph.seed.Question;
import org.trailgraph.seed.Seed;
import org.trailgraph.seed.SeedReader;
import org.trailgraph.seed.SeedReading;
import org.trailgraph.topics.LoadReport;
import org.trailgraph.topics.TopicWriter;

/** Loads the seed that comes with the application. A seed with problems is not loaded at all. */
@Component
public final class SeedLoad {

    private static final Logger log = LoggerFactory.getLogger(SeedLoad.class);

    private final Schema schema;
    private final TopicWriter writer;

    SeedLoad(Schema schema, TopicWriter writer) {
        this.schema = schema;
        this.writer = writer;
    }

    /** Creates the schema, then adds, changes and removes what differs from the seed; curators' changes stay. */
    public LoadReport load() {
        SeedReading reading = SeedReader.read(files());
        if (!reading.problems().isEmpty()) {
            throw new BadSeed(reading.problems());
        }
        log.info(
                "Loading the seed: {} concepts and {} questions ...",
                reading.seed().concepts().size(),
                reading.seed().questions().size());
        schema.create();
        LoadReport report = writer.load("seed", SeedFacts.of(reading.seed()));
        log.info(
                "The seed is loaded: {} added, {} changed, {} removed, {} as they were, {} kept as a curator left them.",
                report.added(),
                report.changed(),
                report.removed(),
                report.same(),
                report.kept());
        return report;
    }

    /** The ids of the seed's topics and areas, which are its own whether it is loaded or not. */
    public Set<String> ids() {
        Seed all = SeedReader.read(files()).seed();
        return Stream.of(
                        all.concepts().stream().map(Concept::id),
                        all.questions().stream().map(Question::id),
                        all.areas().stream().map(Area::id))
                .flatMap(ids -> ids)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of the seed's banks. */
    public Set<String> banks() {
        return SeedReader.read(files()).seed().banks().stream().map(Bank::id).collect(Collectors.toUnmodifiableSet());
    }

    private static SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:seed/**/*.*")) {
                String url = file.getURL().toString();
                String name = url.substring(url.lastIndexOf("/seed/") + "/seed/".length());
                files.put(name, file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException("The seed cannot be read from the application's own files", e);
        }
        return files;
    }
}
