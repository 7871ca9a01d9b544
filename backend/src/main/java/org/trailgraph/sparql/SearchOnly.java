package org.trailgraph.sparql;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;
import org.trailgraph.rdf.TopicSearch;

/** The property functions of queries: the search. Jena's own registry would load any class that an IRI names. */
final class SearchOnly extends PropertyFunctionRegistry {

    @Override
    public boolean manages(String iri) {
        return iri.equals(TopicSearch.PROPERTY);
    }

    @Override
    public boolean isRegistered(String iri) {
        return manages(iri);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String iri) {
        return manages(iri) ? property -> new SearchProperty() : null;
    }
}
