package org.trailgraph.rdf;

import org.neo4j.driver.types.MapAccessor;

/** One part of the graph: the query that reads it row by row in a fixed order, and the triples of one row. */
interface Rows {

    String cypher();

    void write(MapAccessor row, Statements out);
}
