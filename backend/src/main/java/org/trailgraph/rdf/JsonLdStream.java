package org.trailgraph.rdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * JSON-LD with an object a subject and a line a property, in the short names of {@link JsonLdContext}; Jena has no stream
 * writer for it. A subject with very many statements takes several objects, so that none is kept as a whole.
 */
final class JsonLdStream extends BySubject {

    private static final Node TYPE = RDF.type.asNode();
    private static final int MOST_KEPT = 1_000;

    private final AWriter out;
    private final JsonLdContext context;
    private final JsonLdValues values;
    private final Map<Node, List<Node>> said = new LinkedHashMap<>();
    private int kept;
    private String id = "";
    private boolean begun;

    JsonLdStream(OutputStream out, Iris iris) {
        this.out = IO.wrapUTF8(out);
        this.context = new JsonLdContext(iris.base() + "id/");
        this.values = new JsonLdValues(context);
    }

    @Override
    public void start() {
        out.print("{\n  \"@context\": " + context.json() + ",\n  \"@graph\": [");
    }

    @Override
    void begin(Node subject) {
        id = values.quoted(context.relative(subject.getURI()));
    }

    @Override
    void say(Node property, Node object) {
        said.computeIfAbsent(property, first -> new ArrayList<>()).add(object);
        if (++kept == MOST_KEPT) {
            end();
        }
    }

    @Override
    void end() {
        if (said.isEmpty()) {
            return;
        }
        out.print(begun ? ",\n    {\n      \"@id\": " : "\n    {\n      \"@id\": ");
        out.print(id);
        said.forEach((property, objects) -> {
            out.print(",\n      ");
            out.print(property.equals(TYPE) ? values.types(objects) : values.member(property, objects));
        });
        out.print("\n    }");
        begun = true;
        said.clear();
        kept = 0;
    }

    @Override
    public void finish() {
        close();
        out.print("\n  ]\n}\n");
        out.flush();
    }
}
