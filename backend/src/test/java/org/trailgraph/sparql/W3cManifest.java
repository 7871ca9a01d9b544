package org.trailgraph.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.provider.Arguments;

/** One folder of W3C's SPARQL 1.1 tests, where a folder "shared" lies beside the checkout. */
record W3cManifest(String folder) {

    static final Path ALL = Path.of("..", "..", "shared", "data", "w3c-sparql11");

    private static final String BASE = "http://www.w3.org/2009/sparql/docs/tests/data-sparql11/";
    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";

    static Property mf(String name) {
        return ResourceFactory.createProperty(MF, name);
    }

    static boolean isAtHand() {
        return Files.isDirectory(ALL);
    }

    /** The entries of the manifest, in its order. */
    Stream<Entry> entries() {
        Model model = model("manifest.ttl");
        RDFNode list = model.listObjectsOfProperty(mf("entries")).next();
        return list.as(RDFList.class).asJavaList().stream()
                .map(RDFNode::asResource)
                .filter(entry -> entry.hasProperty(RDF.type))
                .map(entry -> new Entry(this, entry));
    }

    Model model(String file) {
        Model model = ModelFactory.createDefaultModel();
        try (InputStream in = Files.newInputStream(path(file))) {
            RDFDataMgr.read(model, in, iri(file), lang(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return model;
    }

    String iri(String file) {
        return BASE + folder + "/" + file;
    }

    private Path path(String file) {
        return ALL.resolve(folder).resolve(file);
    }

    String text(String file) {
        try {
            return Files.readString(path(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Lang lang(String file) {
        return RDFLanguages.filenameToLang(file.toLowerCase(Locale.ROOT));
    }

    /** A test of the manifest. */
    record Entry(W3cManifest manifest, Resource test) {

        String name() {
            return manifest.folder + "/" + test.getURI().replaceFirst(".*[#/]", "");
        }

        Arguments named() {
            return Arguments.argumentSet(name(), this);
        }

        boolean is(String type) {
            return test.hasProperty(RDF.type, mf(type));
        }

        Resource action() {
            return test.getPropertyResourceValue(mf("action"));
        }

        String query() {
            Resource query = action().getPropertyResourceValue(ResourceFactory.createProperty(QT, "query"));
            return manifest.text(file(query == null ? action() : query));
        }

        String result() {
            return file(test.getPropertyResourceValue(mf("result")));
        }

        /** The default graph, and named graphs called by the addresses of their files. */
        Dataset data() {
            Dataset data = DatasetFactory.create();
            if (action().isAnon()) {
                each("data").forEach(file -> data.getDefaultModel().add(manifest.model(file)));
                each("graphData").forEach(file -> data.addNamedModel(manifest.iri(file), manifest.model(file)));
            }
            return data;
        }

        private List<String> each(String property) {
            return action().listProperties(ResourceFactory.createProperty(QT, property))
                    .mapWith(statement -> statement.getObject())
                    .filterKeep(RDFNode::isURIResource)
                    .mapWith(node -> file(node.asResource()))
                    .toList();
        }

        private static String file(Resource resource) {
            return resource.getURI().replaceFirst(".*/", "");
        }
    }
}
