package org.trailgraph.cypher;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * What the console lets through, by tables of what is allowed and why; everything else is refused. It looks at a query
 * twice: at its words ({@link CypherWords}) before the database sees it, and at the plan that the database makes of it.
 */
final class CypherGuard {

    /** The nodes that the console shows. Learners and the change counter are not among them, and have no links. */
    static final Set<String> LABELS = Set.of("Topic", "Concept", "Question", "Area", "Source", "Bank");

    /** Whoever learns, and what they know: refused by name too, although no pattern can meet them. */
    static final String LEARNER = "Learner";

    static final String PROGRESS = "progress";

    /** They tell the schema; the last one searches an index, which its first argument has to name. */
    static final Set<String> PROCEDURES =
            Set.of("db.labels", "db.relationshiptypes", "db.propertykeys", CypherGuard.FULL_TEXT);

    static final String FULL_TEXT = "db.index.fulltext.querynodes";

    /** Our own full-text indexes, which hold concepts and questions only. */
    static final Set<String> INDEXES = Set.of("topic_names", "topic_text");

    /** Start a plan with nodes, so the details have to name labels that the console shows. */
    private static final Set<String> NODE_SOURCES = Set.of(
            "NodeByLabelScan",
            "UnionNodeByLabelsScan",
            "IntersectionNodeByLabelsScan",
            "SubtractionNodeByLabelsScan",
            "NodeIndexSeek",
            "NodeIndexSeekByRange",
            "NodeUniqueIndexSeek",
            "NodeUniqueIndexSeekByRange",
            "NodeIndexScan",
            "NodeIndexContainsScan",
            "NodeIndexEndsWithScan");

    private static final String COUNT = "NodeCountFromCountStore";
    private static final String CALL = "ProcedureCall";

    private static final Set<String> OPERATORS = union(
            NODE_SOURCES,
            Set.of(COUNT, CALL), // looked at more closely
            Set.of( // links, and what hangs on them: nobody who is hidden has one
                    "DirectedAllRelationshipsScan",
                    "UndirectedAllRelationshipsScan",
                    "DirectedRelationshipTypeScan",
                    "UndirectedRelationshipTypeScan",
                    "DirectedUnionRelationshipTypesScan",
                    "UndirectedUnionRelationshipTypesScan",
                    "RelationshipCountFromCountStore",
                    "Expand(All)",
                    "Expand(Into)",
                    "OptionalExpand(All)",
                    "OptionalExpand(Into)",
                    "VarLengthExpand(All)",
                    "VarLengthExpand(Into)",
                    "VarLengthExpand(Pruning)",
                    "VarLengthExpand(Pruning,BFS)",
                    "VarLengthExpand(Pruning,BFS,All)",
                    "VarLengthExpand(Pruning,BFS,Into)",
                    "Repeat(Trail)",
                    "Repeat",
                    "ShortestPath",
                    "AllShortestPaths",
                    "StatefulShortestPath(All)",
                    "StatefulShortestPath(Into)",
                    "ProjectEndpoints"),
            Set.of( // rows from rows
                    "ProduceResults",
                    "Projection",
                    "Filter",
                    "Unwind",
                    "UnwindCollection",
                    "Argument",
                    "EmptyRow",
                    "EmptyResult",
                    "Limit",
                    "ExhaustiveLimit",
                    "Skip",
                    "Sort",
                    "PartialSort",
                    "Top",
                    "PartialTop",
                    "Top1WithTies",
                    "Distinct",
                    "OrderedDistinct",
                    "EagerAggregation",
                    "OrderedAggregation",
                    "Aggregation",
                    "Eager",
                    "CacheProperties",
                    "RemoteBatchProperties",
                    "NullifyMetadata",
                    "ErrorPlan",
                    "ValueHashJoin",
                    "NodeHashJoin",
                    "NodeLeftOuterHashJoin",
                    "NodeRightOuterHashJoin",
                    "CartesianProduct",
                    "Union",
                    "OrderedUnion",
                    "Optional"),
            Set.of( // subqueries whose own operators stand in the plan too
                    "Apply",
                    "ConditionalApply",
                    "AntiConditionalApply",
                    "SelectOrSemiApply",
                    "SelectOrAntiSemiApply",
                    "LetSelectOrSemiApply",
                    "LetSelectOrAntiSemiApply",
                    "SemiApply",
                    "AntiSemiApply",
                    "LetSemiApply",
                    "LetAntiSemiApply",
                    "RollUpApply",
                    "TriadicSelection"));

    /** What to do instead of an operator; the first that the name contains counts. */
    private static final List<Map.Entry<String, String>> INSTEAD = List.of(
            Map.entry("AllNodesScan", "Name a label, as in MATCH (n:Topic): one of " + new TreeSet<>(LABELS)),
            Map.entry("NodeBy", "Look nodes up by their property id, as in MATCH (c:Topic:Concept {id: 'relu'})"),
            Map.entry("ElementId", "Look links up by their property id"),
            Map.entry("RelationshipById", "Look links up by their property id"),
            Map.entry("LoadCSV", "Banks of questions come in by /api/imports"),
            Map.entry("Show", "CALL db.labels(), db.relationshipTypes() and db.propertyKeys() tell the schema"),
            Map.entry("Transaction", "A subquery runs in the query's own transaction: leave IN TRANSACTIONS out"),
            Map.entry("", "It reads topics and links and does nothing else: it neither writes nor administers"));

    private CypherGuard() {}

    /** Looks at a query's words, before the database sees it. */
    static void checkText(CypherText text, Map<String, Object> parameters) {
        new CypherWords(text).check(parameters);
        new CypherGrowth(text, parameters).check();
    }

    /** Looks at what the database would do. */
    static void checkPlan(ResultSummary explained) {
        if (!explained.hasPlan()) {
            throw new CypherRefused("a query without a plan", instead(""));
        }
        check(explained.plan());
        if (explained.queryType() != QueryType.READ_ONLY) {
            throw new CypherRefused(explained.queryType().toString().toLowerCase(Locale.ROOT), instead(""));
        }
    }

    private static void check(Plan plan) {
        String[] name = plan.operatorType().split("@", 2);
        String operator = name[0];
        if (!OPERATORS.contains(operator) || (name.length == 2 && name[1].equals("system"))) {
            throw new CypherRefused(operator, instead(operator));
        }
        if (plan.arguments().containsKey("Details")) {
            checkDetails(operator, plan.arguments().get("Details").asString(""));
        } else if (NODE_SOURCES.contains(operator) || operator.equals(COUNT) || operator.equals(CALL)) {
            throw new CypherRefused(operator, "The database does not say what it would read there");
        }
        plan.children().forEach(CypherGuard::check);
    }

    private static void checkDetails(String operator, String details) {
        CypherDetails shown = CypherDetails.of(details);
        switch (operator) {
            case CALL -> shown.refuseOtherProcedures();
            case COUNT -> shown.refuseOtherCounts();
            default -> {
                if (NODE_SOURCES.contains(operator)) {
                    shown.refuseOtherLabels();
                }
            }
        }
        shown.refuseHidden();
    }

    private static String instead(String operator) {
        return INSTEAD.stream()
                .filter(entry -> operator.contains(entry.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... parts) {
        Set<String> all = new TreeSet<>();
        for (Set<String> part : parts) {
            all.addAll(part);
        }
        return Set.copyOf(all);
    }
}
