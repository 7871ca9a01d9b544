package org.trailgraph.importing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.trailgraph.importing.skos.Report;
import org.trailgraph.importing.skos.SkosImport;

/** Reads the vocabulary that {@code trailgraph.skos.file} names, prints the report on it, and ends. */
@Component
@Order(0)
@ConditionalOnProperty("trailgraph.skos.file")
class SkosRunner implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(SkosRunner.class);

    private final SkosImport skos;
    private final FileCommand command;
    private final Command asked;

    /** What was asked for on the command line. */
    private record Command(String file, String bank, boolean apply) {}

    SkosRunner(
            SkosImport skos,
            FileCommand command,
            @Value("${trailgraph.skos.file}") String file,
            @Value("${trailgraph.skos.bank:}") String bank,
            @Value("${trailgraph.skos.apply:false}") boolean apply) {
        this.skos = skos;
        this.command = command;
        this.asked = new Command(file, bank, apply);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        command.run(asked.file(), (file, name) -> {
            Report report = skos.read(file, name, asked.bank(), asked.apply());
            String hint = asked.apply() ? "" : " To write it, add --trailgraph.skos.apply=true.";
            log.info("{}{}", report.text().strip(), hint);
        });
    }
}
