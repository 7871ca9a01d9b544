package org.trailgraph.topics;

import java.util.Map;

/** Something to be written to the graph. Property values are strings, lists of strings, whole numbers (long) and booleans. */
public sealed interface Fact {

    Map<String, Object> properties();

    /** What kinds of nodes there are, with Neo4j's labels. */
    enum NodeKind {
        AREA("Area"),
        SOURCE("Source"),
        BANK("Bank"),
        CONCEPT("Topic:Concept"),
        QUESTION("Topic:Question");

        private final String labels;

        NodeKind(String labels) {
            this.labels = labels;
        }

        String labels() {
            return labels;
        }

        /** The label whose ids are unique. */
        String key() {
            return labels.startsWith("Topic") ? "Topic" : labels;
        }

        boolean isTopic() {
            return labels.startsWith("Topic");
        }
    }

    /** What kinds of relationships there are, and what they join. */
    enum TieKind {
        REQUIRES(NodeKind.CONCEPT, NodeKind.CONCEPT),
        VARIANT_OF(NodeKind.CONCEPT, NodeKind.CONCEPT),
        PART_OF(NodeKind.CONCEPT, NodeKind.CONCEPT),
        MITIGATES(NodeKind.CONCEPT, NodeKind.CONCEPT),
        CAUSES(NodeKind.CONCEPT, NodeKind.CONCEPT),
        IMPROVES(NodeKind.CONCEPT, NodeKind.CONCEPT),
        INFLUENCES(NodeKind.CONCEPT, NodeKind.CONCEPT),
        USED_IN(NodeKind.CONCEPT, NodeKind.CONCEPT),
        DERIVED_FROM(NodeKind.CONCEPT, NodeKind.CONCEPT),
        COMPARED_WITH(NodeKind.CONCEPT, NodeKind.CONCEPT),
        ASKS(NodeKind.QUESTION, NodeKind.CONCEPT),
        LEADS_TO(NodeKind.QUESTION, NodeKind.QUESTION),
        IN(NodeKind.CONCEPT, NodeKind.AREA),
        CITES(NodeKind.CONCEPT, NodeKind.SOURCE),
        FROM(NodeKind.QUESTION, NodeKind.BANK);

        private final NodeKind from;
        private final NodeKind to;

        TieKind(NodeKind from, NodeKind to) {
            this.from = from;
            this.to = to;
        }

        String fromKey() {
            return from.key();
        }

        String toKey() {
            return to.key();
        }

        /** Whether it is a link between concepts, which has an id, a reason and an owner of its own. */
        public boolean isLink() {
            return compareTo(COMPARED_WITH) <= 0;
        }
    }

    /** A node and all its properties but the id. */
    record Node(NodeKind kind, String id, Map<String, Object> properties) implements Fact {

        public Node {
            properties = Map.copyOf(properties);
        }
    }

    /** A relationship and all its properties. There is at most one of a kind between two nodes. */
    record Tie(TieKind kind, String from, String to, Map<String, Object> properties) implements Fact {

        public Tie {
            properties = Map.copyOf(properties);
        }
    }
}
