package org.trailgraph.sparql;

import org.apache.jena.atlas.web.AcceptList;
import org.jspecify.annotations.Nullable;

/** What the endpoint can do, in the words of W3C's SPARQL 1.1 Service Description. */
record ServiceDescription(String base) {

    ServiceDescription {
        base = base.endsWith("/") ? base : base + "/";
    }

    String turtle() {
        return """
                @base <%s> .
                @prefix formats: <http://www.w3.org/ns/formats/> .
                @prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
                @prefix void: <http://rdfs.org/ns/void#> .

                <sparql> a sd:Service ;
                    sd:endpoint <sparql> ;
                    sd:supportedLanguage sd:SPARQL11Query ;
                    sd:resultFormat formats:SPARQL_Results_JSON, formats:SPARQL_Results_XML, formats:SPARQL_Results_CSV,
                        formats:SPARQL_Results_TSV, formats:Turtle, formats:N-Triples, formats:RDF_XML, formats:JSON-LD ;
                    sd:defaultDataset <sparql#dataset> .

                <sparql#dataset> a sd:Dataset ;
                    sd:defaultGraph <id/scheme> .

                <id/scheme> a sd:Graph, void:Dataset ;
                    void:vocabulary <https://w3id.org/trailgraph/ns#> .
                """.formatted(base);
    }

    static boolean acceptable(@Nullable String accept) {
        return accept == null
                || accept.isBlank()
                || AcceptList.match(new AcceptList(accept), AcceptList.create("text/turtle")) != null;
    }
}
