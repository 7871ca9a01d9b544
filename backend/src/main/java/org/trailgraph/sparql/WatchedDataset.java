package org.trailgraph.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A dataset as one query sees it. */
final class WatchedDataset {

    private WatchedDataset() {}

    static DatasetGraph of(DatasetGraph dataset, Budget budget) {
        Graph watched = new WatchedGraph(dataset.getDefaultGraph(), budget);
        DatasetGraph seen = DatasetGraphFactory.createGeneral(watched);
        dataset.listGraphNodes()
                .forEachRemaining((Node name) -> seen.addGraph(name, new WatchedGraph(dataset.getGraph(name), budget)));
        return seen;
    }
}
