package org.trailgraph.rdf.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.trailgraph.neo4j.GraphVersion;
import org.trailgraph.rdf.GraphDataset;
import org.trailgraph.rdf.SmallGraphSetUp;

/** How the tests of linked data ask, and change the graph. */
abstract class LinkedDataSetUp extends SmallGraphSetUp {

    static final String BASE = "https://atlas.example.org/";

    @Autowired
    private GraphDataset dataset;

    @BeforeEach
    void nameElsewhere() {
        change("MATCH (c:Concept {id: 'variance'}) SET c.foreignId = 'The_Variance'");
    }

    void change(String cypher) {
        database.write(write -> write.run(cypher, Map.of()));
        String now = database.read(GraphVersion::of).changedAt().toString();
        Awaitility.await().until(() -> dataset.current().dataset().getDefaultGraph().stream()
                .anyMatch(triple -> triple.getObject().isLiteral()
                        && triple.getObject().getLiteralLexicalForm().equals(now)));
    }

    Model model(String path, Lang lang) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        Model model = ModelFactory.createDefaultModel();
        RDFParser.create()
                .source(new StringReader(answer.body()))
                .lang(lang)
                .checking(true)
                .strict(true)
                .parse(model);
        return model;
    }

    static Set<String> triples(Model model) {
        Set<String> triples = new TreeSet<>();
        model.listStatements()
                .forEach(statement -> triples.add(statement.asTriple().toString()));
        return triples;
    }
}
