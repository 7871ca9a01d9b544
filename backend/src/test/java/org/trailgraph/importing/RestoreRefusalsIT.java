package org.trailgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trailgraph.rdf.SmallGraph;
import org.trailgraph.topics.LinkType;

/** What is not brought back, and that the graph stays as it was then. */
class RestoreRefusalsIT extends RestoreSetUp {

    @Test
    void whatBelongsToACuratorIsNotReplaced() throws Exception {
        writer.load("seed", SmallGraph.facts());
        String small = export("nt");
        driver.executableQuery("MATCH (t:Topic {id: 'mean'}) SET t.en = 'Average', t.origin = 'curator'")
                .execute();
        List<String> before = everything();

        HttpResponse<String> answer = put("nt", small);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("not empty", "topics: 1, links: 0", "/rdf/trailgraph.nt");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aFailureHalfWayLeavesTheGraphAsItWas() throws Exception {
        writer.load("seed", SmallGraph.facts());
        String cyclic = export("nt")
                .replace("concept/mean>", "concept/new-mean>")
                .replace("/mean>", "/new-mean>")
                .replace("\"mean\"", "\"new-mean\"")
                .replace("--mean\"", "--new-mean\"");
        String link = LinkType.REQUIRES.linkId("new-mean", "batch-normalization");
        String id = "https://atlas.example.org/id/";
        cyclic = cyclic.lines().filter(line -> !line.contains("void#triples")).collect(Collectors.joining("\n"))
                + """

                <ID/link/new-mean/requires/batch-normalization> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <TG#Link> .
                <ID/link/new-mean/requires/batch-normalization> <http://purl.org/dc/terms/identifier> "LINK" .
                <ID/link/new-mean/requires/batch-normalization> <TG#from> <ID/concept/new-mean> .
                <ID/link/new-mean/requires/batch-normalization> <TG#type> <TG#requires> .
                <ID/link/new-mean/requires/batch-normalization> <TG#to> <ID/concept/batch-normalization> .
                """.replace("ID/", id)
                        .replace("TG#", "https://w3id.org/trailgraph/ns#")
                        .replace("LINK", link);
        List<String> before = everything();
        long version = version();

        HttpResponse<String> answer = put("nt", cyclic);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("go round in a cycle", "new-mean");
        assertThat(everything()).isEqualTo(before);
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void whatIsNoExportIsRefusedWithTheReasonAndNothingIsWritten() throws Exception {
        writer.load("seed", SmallGraph.facts());
        List<String> before = everything();
        String good = export("nt");

        HttpResponse<String> noRdf = put("ttl", "<a> <b>\n  \"unclosed .");
        assertThat(noRdf.statusCode()).isEqualTo(400);
        assertThat(noRdf.body()).contains("\"line\":2", "\"column\":");
        String withoutMean = good.lines()
                .filter(line -> !line.startsWith("<https://atlas.example.org/id/concept/mean> "))
                .collect(Collectors.joining("\n"));
        assertThat(put("nt", withoutMean).body()).contains("names the concept 'mean'", "something was lost");
        assertThat(put("nt", good.substring(0, good.indexOf("\n<https://atlas.example.org/id/scheme> ")))
                        .body())
                .contains("ends before its end");
        assertThat(put("docx", good).body()).contains("does not say which form", "jsonld");
        assertThat(everything()).isEqualTo(before);
    }
}
