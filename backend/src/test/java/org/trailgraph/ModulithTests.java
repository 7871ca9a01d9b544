package org.trailgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.core.ApplicationModules;

/** Every arrow between packages points the way that the design says. */
class ModulithTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.trailgraph");

    @Test
    void packagesUseEachOtherOnlyByTheirPublicTypesAndWithoutCycles() {
        ApplicationModules.of(TrailgraphApplication.class).verify();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    neo4j     | topics progress paths linking rdf sparql cypher examples importing web seed schema
                    topics    | progress paths linking rdf sparql cypher importing web seed schema
                    paths     | linking rdf sparql cypher importing web seed schema
                    progress  | paths linking rdf sparql cypher importing web seed schema
                    rdf       | progress paths linking sparql cypher importing web seed schema
                    sparql    | progress paths linking topics neo4j cypher importing web seed schema
                    cypher    | topics progress paths linking rdf sparql importing web seed schema
                    examples  | neo4j topics progress paths linking rdf sparql cypher importing web seed schema
                    schema    | progress paths linking sparql cypher examples importing web seed
                    importing | progress paths sparql cypher web schema
                    web       | neo4j progress paths linking rdf sparql cypher importing seed schema
                    """)
    void packagesUseOnlyWhatStandsBelowThem(String from, String forbidden) {
        for (String to : forbidden.split(" ", -1)) {
            noClasses()
                    .that()
                    .resideInAPackage("org.trailgraph." + from + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.trailgraph." + to + "..")
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }
}
