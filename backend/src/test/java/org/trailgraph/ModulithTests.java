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
                    clients   | neo4j topics progress paths linking rdf sparql cypher examples importing web seed schema
                    neo4j     | clients topics progress paths linking rdf sparql cypher examples importing web seed schema
                    topics    | clients progress paths linking rdf sparql cypher importing web seed schema
                    paths     | clients linking rdf sparql cypher importing web seed schema
                    progress  | clients paths linking rdf sparql cypher importing web seed schema
                    rdf       | progress paths linking sparql cypher importing web seed schema
                    sparql    | progress paths linking topics neo4j cypher importing web seed schema
                    cypher    | topics progress paths linking rdf sparql importing web seed schema
                    examples  | clients neo4j topics progress paths linking rdf sparql cypher importing web seed schema
                    schema    | clients progress paths linking sparql cypher examples importing web seed
                    importing | clients progress paths sparql cypher web schema
                    web       | clients neo4j progress paths linking rdf sparql cypher importing seed schema
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
